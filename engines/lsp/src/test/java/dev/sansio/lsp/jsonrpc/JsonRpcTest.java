package dev.sansio.lsp.jsonrpc;

import static dev.sansio.lsp.Frames.frames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.testkit.Octets;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-RPC 2.0, by the sections of its specification. */
class JsonRpcTest {

    private static final JsonRpcConfig CONFIG = JsonRpcConfig.DEFAULTS.withConventions(Conventions.LSP);

    private JsonRpcEngine engine = new JsonRpcEngine(CONFIG);

    // --- section 7: the examples of the specification ---

    @Test
    void positionalAndNamedParametersAreToldAsTheyAre() {
        assertThat(receive(
                        "{\"jsonrpc\": \"2.0\", \"method\": \"subtract\", \"params\": [42, 23], \"id\": 1}",
                        "{\"jsonrpc\": \"2.0\", \"method\": \"subtract\", \"params\": {\"minuend\": 42}, \"id\": 3}"))
                .containsExactly(
                        new JsonRpcEvent.RequestReceived(RpcId.of(1), "subtract", RawJson.parse("[42, 23]"), Map.of()),
                        new JsonRpcEvent.RequestReceived(
                                RpcId.of(3), "subtract", RawJson.parse("{\"minuend\": 42}"), Map.of()));
        engine.send(new JsonRpcCommand.Respond(RpcId.of(1), RawJson.parse("19")), 0);
        assertThat(written()).isEqualTo(frames("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":19}"));
    }

    @Test
    void aCallOfInvalidJsonIsAnswered() {
        receive("{\"jsonrpc\": \"2.0\", \"method\": \"foobar, \"params\": \"bar\", \"baz]");
        assertThat(written()).contains("\"id\":null,\"error\":{\"code\":-32700,");
    }

    @Test
    void aCallWithAnInvalidRequestIsAnswered() {
        receive("{\"jsonrpc\": \"2.0\", \"method\": 1, \"params\": \"bar\"}");
        assertThat(written()).contains("\"id\":null,\"error\":{\"code\":-32600,");
    }

    @Test
    void aBatchOfInvalidJsonIsAnsweredOnce() {
        receive("[{\"jsonrpc\": \"2.0\", \"method\": \"sum\", \"params\": [1,2,4], \"id\": \"1\"},{\"jsonrpc\"]");
        assertThat(written()).startsWith("Content-Length").contains(":-32700,").doesNotContain("[{");
    }

    @Test
    void anEmptyBatchIsAnsweredByOneError() {
        receive("[]");
        assertThat(written())
                .contains("{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,")
                .doesNotContain("[");
    }

    @Test
    void anInvalidBatchIsAnsweredByABatchOfErrors() {
        receive("[1,2,3]");
        assertThat(written().split("-32600", -1)).hasSize(4);
    }

    @Test
    void aBatchIsAnsweredTogetherOnceAllIsAnswered() {
        assertThat(receive("[{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"id\":\"1\"},"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"notify_hello\",\"params\":[7]},{\"foo\":\"boo\"},"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"get_data\",\"id\":\"9\"}]"))
                .hasSize(4);
        engine.send(new JsonRpcCommand.Respond(RpcId.of("9"), RawJson.parse("[\"hello\",5]")), 0);
        assertThat(written()).isEmpty();
        engine.send(new JsonRpcCommand.Refuse(RpcId.of("1"), RpcError.of(-32601, "Method not found")), 0);
        assertThat(written())
                .endsWith(
                        "[{\"jsonrpc\":\"2.0\",\"id\":null,\"error\":{\"code\":-32600,\"message\":"
                                + "\"neither method nor id\"}},{\"jsonrpc\":\"2.0\",\"id\":\"9\",\"result\":[\"hello\",5]},"
                                + "{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"error\":{\"code\":-32601,\"message\":\"Method not found\"}}]");
    }

    @Test
    void aBatchOfNotificationsIsNotAnswered() {
        assertThat(receive("[{\"jsonrpc\":\"2.0\",\"method\":\"a\"},{\"jsonrpc\":\"2.0\",\"method\":\"b\"}]"))
                .hasSize(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void aBatchIsBounded() {
        engine = new JsonRpcEngine(CONFIG.withLimits(JsonRpcLimits.DEFAULTS.withMessage(8, 2)));
        assertThat(receive("[{\"jsonrpc\":\"2.0\",\"method\":\"a\"},{\"jsonrpc\":\"2.0\",\"method\":\"b\"},1,2,3,4,5]"))
                .hasSize(3);
        assertThat(written()).contains("JsonRpcLimits.batch is 2");
    }

    // --- section 4: requests ---

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"method\":\"a\",\"id\":1}|jsonrpc is missing",
                "{\"jsonrpc\":\"1.0\",\"method\":\"a\",\"id\":1}|jsonrpc is not \"2.0\"",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1.5}|id is neither a whole number nor a text",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":{}}|id is neither a whole number nor a text",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":null}|the id of a request is not null",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":1,\"id\":1}|params are neither an object nor an array",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"result\":1,\"id\":1}|a message is either a request or a response",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"method\":\"b\",\"id\":1}|a second method",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1,\"id\":2}|a second id",
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":[],\"params\":{},\"id\":1}|a second params",
                "{\"jsonrpc\":\"2.0\"}|neither method nor id",
                "\"text\"|a message is an object"
            })
    void whatIsNoRequestIsRefused(String message, String reason) {
        assertThat(receive(message)).singleElement().isInstanceOfSatisfying(JsonRpcEvent.InvalidMessage.class, it -> {
            assertThat(it.error().code()).isEqualTo(RpcError.INVALID_REQUEST);
            assertThat(it.error().message()).isEqualTo(reason);
        });
        assertThat(written()).contains("\"error\":{\"code\":-32600,");
    }

    @Test
    void anEscapedNameIsTheSameName() {
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"\\u006dethod\":\"a\",\"id\":1}"))
                .containsExactly(new JsonRpcEvent.RequestReceived(RpcId.of(1), "a", null, Map.of()));
    }

    @Test
    void parametersOfNullAreNone() {
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"shutdown\",\"params\":null,\"id\":1}"))
                .containsExactly(new JsonRpcEvent.RequestReceived(RpcId.of(1), "shutdown", null, Map.of()));
    }

    @Test
    void unknownMembersAreKept() {
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"trace\":{\"id\":7}}"))
                .containsExactly(
                        new JsonRpcEvent.NotificationReceived("a", null, Map.of("trace", RawJson.parse("{\"id\":7}"))));
    }

    @Test
    void aNumberAndATextAreTwoIds() {
        assertThat(receive(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":\"1\"}"))
                .allMatch(JsonRpcEvent.RequestReceived.class::isInstance);
        engine.send(new JsonRpcCommand.Respond(RpcId.of("1"), RawJson.parse("2")), 0);
        assertThat(written()).contains("\"id\":\"1\"");
    }

    @Test
    void twoOpenRequestsOfOneIdAreOneTooMany() {
        List<JsonRpcEvent> events = receive(
                "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}", "{\"jsonrpc\":\"2.0\",\"method\":\"b\",\"id\":1}");
        assertThat(events.get(1)).isInstanceOf(JsonRpcEvent.InvalidMessage.class);
        assertThat(written()).contains("\"id\":null").contains("a request with the id 1 is open");
        engine.send(new JsonRpcCommand.Respond(RpcId.of(1), RawJson.parse("2")), 0);
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"b\",\"id\":1}"))
                .hasOnlyElementsOfType(JsonRpcEvent.RequestReceived.class);
    }

    @Test
    void openRequestsOfThePeerAreBounded() {
        engine = new JsonRpcEngine(CONFIG.withLimits(JsonRpcLimits.DEFAULTS.withRequests(1, 1, 1)));
        receive("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}");
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":2}"))
                .hasOnlyElementsOfType(JsonRpcEvent.InvalidMessage.class);
        assertThat(written()).contains("\"id\":2,\"error\":{\"code\":-32000");
    }

    @Test
    void openRequestsOfOursAreBounded() {
        engine = new JsonRpcEngine(CONFIG.withLimits(JsonRpcLimits.DEFAULTS.withRequests(1, 1, 1)));
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        assertThatThrownBy(() -> engine.send(JsonRpcCommand.Request.of(2, "a", null), 0))
                .isInstanceOf(CommandRejectedException.class)
                .hasMessageContaining("JsonRpcLimits.openRequests");
    }

    // --- section 5: responses ---

    @Test
    void responsesFindTheirRequestsInAnyOrder() {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        engine.send(JsonRpcCommand.Request.of(2, "b", null), 0);
        assertThat(receive(
                        "{\"jsonrpc\":\"2.0\",\"result\":2,\"id\":2}",
                        "{\"jsonrpc\":\"2.0\",\"error\":{\"code\":7,\"message\":\"m\",\"data\":[1]},\"id\":1}"))
                .containsExactly(
                        new JsonRpcEvent.ResultReceived(RpcId.of(2), RawJson.parse("2"), Map.of()),
                        new JsonRpcEvent.ErrorReceived(
                                RpcId.of(1), new RpcError(7, "m", RawJson.parse("[1]")), Map.of()));
    }

    @Test
    void aResponseWithoutRequestIsAnEventAndNoFault() {
        assertThat(receive(
                        "{\"jsonrpc\":\"2.0\",\"result\":2,\"id\":2}", "{\"jsonrpc\":\"2.0\",\"result\":2,\"id\":2}"))
                .containsExactly(
                        new JsonRpcEvent.StrayResponse(RpcId.of(2), null),
                        new JsonRpcEvent.StrayResponse(RpcId.of(2), null));
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
        assertThat(written()).isEmpty();
    }

    @Test
    void aSecondResponseIsStray() {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        assertThat(receive(
                        "{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":1}", "{\"jsonrpc\":\"2.0\",\"result\":2,\"id\":1}"))
                .last()
                .isInstanceOf(JsonRpcEvent.StrayResponse.class);
    }

    @Test
    void anErrorForWhatThePeerCouldNotReadIsTold() {
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32700,\"message\":\"?\"},\"id\":null}"))
                .containsExactly(new JsonRpcEvent.StrayResponse(null, RpcError.of(-32700, "?")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"jsonrpc\":\"2.0\",\"id\":1}|null",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":null}|null",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":5,\"error\":null}|5",
                "{\"id\":1,\"result\":5}|5"
            })
    void carelessResponsesAreResponsesAllTheSame(String response, String result) {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        assertThat(receive(response))
                .containsExactly(new JsonRpcEvent.ResultReceived(RpcId.of(1), RawJson.parse(result), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":5,\"error\":{\"code\":1,\"message\":\"m\"}}|1|m",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":\"broken\"}|-32603|an error that is no object",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{}}|-32603|",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":99999999999,\"message\":1}}|-32603|",
                "{\"jsonrpc\":\"3.0\",\"id\":1,\"result\":5}|-32600|jsonrpc is not \"2.0\"",
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":5,\"result\":6}|-32600|a second result"
            })
    void brokenResponsesFailTheirRequest(String response, int code, String message) {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        assertThat(receive(response)).singleElement().isInstanceOfSatisfying(JsonRpcEvent.ErrorReceived.class, it -> {
            assertThat(it.error().code()).isEqualTo(code);
            assertThat(it.error().message()).isEqualTo(message == null ? "" : message);
        });
    }

    // --- cancellation, progress and time ---

    @Test
    void cancellationGoesBothWays() {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        written();
        engine.send(new JsonRpcCommand.Cancel(RpcId.of(1)), 0);
        assertThat(written())
                .isEqualTo(frames("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}}"));
        assertThat(receive(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"b\",\"id\":\"x\"}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"x\"}}"))
                .last()
                .isEqualTo(new JsonRpcEvent.CancelRequested(RpcId.of("x")));
    }

    @Test
    void cancellingWhatIsAnsweredIsARace() {
        engine.send(new JsonRpcCommand.Cancel(RpcId.of(1)), 0);
        assertThat(written()).isEmpty();
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":9}}"))
                .isEmpty();
    }

    @Test
    void cancellationWithoutAnIdIsRefused() {
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":[9]}"))
                .hasOnlyElementsOfType(JsonRpcEvent.InvalidMessage.class);
        assertThat(written()).isEmpty();
    }

    @Test
    void progressGoesBothWays() {
        engine.send(new JsonRpcCommand.Progress(RpcId.of("t"), RawJson.parse("{\"a\":1}")), 0);
        String message = written();
        assertThat(message).contains("\"method\":\"$/progress\",\"params\":{\"token\":\"t\",\"value\":{\"a\":1}}");
        engine.receive(Octets.of(message).toBuffer(), 0);
        assertThat(events())
                .containsExactly(new JsonRpcEvent.ProgressReceived(RpcId.of("t"), RawJson.parse("{\"a\":1}")));
    }

    @Test
    void aRequestWhoseTimeIsOverIsCancelledAndItsAnswerIgnored() {
        engine.advance(5);
        engine.send(new JsonRpcCommand.Request(RpcId.of(1), "a", null, Duration.ofNanos(10)), 5);
        engine.send(new JsonRpcCommand.Request(RpcId.of(2), "a", null, Duration.ofNanos(20)), 5);
        engine.send(new JsonRpcCommand.Request(RpcId.of(3), "a", null, Duration.ZERO), 5);
        written();
        assertThat(engine.deadline()).isEqualTo(15);
        engine.advance(15);
        assertThat(events())
                .containsExactly(new JsonRpcEvent.RequestUnanswered(
                        RpcId.of(1), JsonRpcEvent.RequestUnanswered.Reason.TIMED_OUT));
        assertThat(written()).contains("$/cancelRequest");
        assertThat(engine.deadline()).isEqualTo(25);
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":1}")).isEmpty();
        assertThat(receive("{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":1}"))
                .hasOnlyElementsOfType(JsonRpcEvent.StrayResponse.class);
        receive("{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":2}");
        assertThat(engine.deadline()).isEqualTo(JsonRpcEngine.NEVER);
    }

    @Test
    void answeredRequestsLeaveNoDeadlines() {
        for (int i = 0; i < 5000; i++) {
            engine.send(new JsonRpcCommand.Request(RpcId.of(i), "a", null, Duration.ofSeconds(5000 - i)), 0);
            receive("{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":" + i + "}");
            written();
        }
        assertThat(engine.deadline()).isEqualTo(JsonRpcEngine.NEVER);
    }

    // --- damage and ends ---

    @Test
    void whatFollowsDamageIsRead() {
        assertThat(receive("\"\u00e4", "[".repeat(600), "{\"jsonrpc\":\"2.0\",\"method\":\"a\"}"))
                .map(Object::getClass)
                .containsExactly(
                        JsonRpcEvent.InvalidMessage.class,
                        JsonRpcEvent.InvalidMessage.class,
                        JsonRpcEvent.NotificationReceived.class);
    }

    @Test
    void invalidUtf8IsAnsweredAsParseError() {
        engine.receive(ByteBuffer.wrap(Octets.of("Content-Length: 3\r\n\r\n\"").toArray()), 0);
        engine.receive(ByteBuffer.wrap(new byte[] {(byte) 0xff, '"'}), 0);
        assertThat(events()).hasOnlyElementsOfType(JsonRpcEvent.InvalidMessage.class);
        assertThat(written()).contains("-32700").contains("no UTF-8");
    }

    @Test
    void aPeerThatDiesInTheMiddleOfAMessageIsTruncated() {
        engine.receive(Octets.of("Content-Length: 30\r\n\r\n{\"jsonrpc\"").toBuffer(), 0);
        assertThat(events()).isEmpty();
        engine.eof(0);
        assertThatThrownBy(engine::poll)
                .isInstanceOfSatisfying(
                        SessionFailedException.class,
                        it -> assertThat(it.code()).isEqualTo(SessionFailedException.TRUNCATED));
    }

    @Test
    void aPeerThatEndsIsAnsweredBeforeTheEnd() {
        engine.send(JsonRpcCommand.Request.of(1, "a", null), 0);
        receive("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}");
        engine.eof(0);
        assertThat(events())
                .containsExactly(
                        new JsonRpcEvent.RequestUnanswered(RpcId.of(1), JsonRpcEvent.RequestUnanswered.Reason.CLOSED));
        assertThat(engine.phase()).isEqualTo(Phase.OPEN);
        engine.send(new JsonRpcCommand.Respond(RpcId.of(1), RawJson.parse("1")), 0);
        assertThat(events()).isEmpty();
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
        assertThat(written()).contains("\"result\":1");
    }

    @Test
    void aRequestToAPeerThatHasEndedIsUnanswered() {
        receive("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\"}");
        engine.eof(0);
        assertThat(events()).isEmpty();
        engine.send(JsonRpcCommand.Request.of(4, "b", null), 0);
        assertThat(events())
                .containsExactly(
                        new JsonRpcEvent.RequestUnanswered(RpcId.of(4), JsonRpcEvent.RequestUnanswered.Reason.CLOSED));
        engine.send(new JsonRpcCommand.Respond(RpcId.of(1), RawJson.parse("1")), 0);
        assertThat(events()).isEmpty();
        assertThat(engine.phase()).isEqualTo(Phase.CLOSED);
    }

    /** One request that is not answered keeps the errors for all the rest of its batch. */
    @Test
    void responsesThatWaitInBatchesAreBounded() {
        engine = new JsonRpcEngine(CONFIG.withLimits(JsonRpcLimits.DEFAULTS.withUnreadReplies(8192)));
        engine.advance(0);
        int sent = 0;
        do {
            receive("[{\"jsonrpc\":\"2.0\",\"id\":" + sent + ",\"method\":\"a\"}" + ",1".repeat(50) + "]");
        } while (engine.hungry() && ++sent < 100);
        assertThat(sent).isLessThan(5);
        for (int i = 0; i <= sent; i++) {
            engine.send(new JsonRpcCommand.Respond(RpcId.of(i), RawJson.parse("1")), 0);
        }
        assertThat(written()).contains("\"result\":1");
        assertThat(events()).isEmpty();
        assertThat(engine.hungry()).isTrue();
    }

    @Test
    void twoEnginesConverse() {
        JsonRpcEngine other = new JsonRpcEngine(CONFIG);
        IntStream.range(0, 100).forEach(i -> engine.send(JsonRpcCommand.Request.of(i, "a", null), 0));
        other.receive(Octets.of(written()).toBuffer(), 0);
        for (JsonRpcEvent event = other.poll(); event != null; event = other.poll()) {
            RpcId id = ((JsonRpcEvent.RequestReceived) event).id();
            other.send(new JsonRpcCommand.Respond(id, RawJson.parse("{\"of\":" + id + "}")), 0);
        }
        for (ByteBuffer bytes = other.transmit(); bytes != null; bytes = other.transmit()) {
            engine.receive(bytes, 0);
        }
        assertThat(events()).hasSize(100).hasOnlyElementsOfType(JsonRpcEvent.ResultReceived.class);
    }

    private List<JsonRpcEvent> receive(String... contents) {
        engine.receive(Octets.of(frames(contents)).toBuffer(), 0);
        return events();
    }

    private List<JsonRpcEvent> events() {
        List<JsonRpcEvent> events = new ArrayList<>();
        for (JsonRpcEvent event = engine.poll(); event != null; event = engine.poll()) {
            events.add(event);
        }
        return events;
    }

    private String written() {
        List<Octets> written = new ArrayList<>();
        for (ByteBuffer bytes = engine.transmit(); bytes != null; bytes = engine.transmit()) {
            written.add(Octets.of(bytes));
        }
        return Octets.concat(written).toUtf8();
    }
}
