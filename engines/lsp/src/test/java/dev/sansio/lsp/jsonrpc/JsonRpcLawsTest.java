package dev.sansio.lsp.jsonrpc;

import static dev.sansio.lsp.Frames.frames;

import dev.sansio.lsp.base.BaseLimits;
import dev.sansio.lsp.base.Resynchronisation;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against either side of JSON-RPC. */
class JsonRpcLawsTest implements StreamLaws<JsonRpcCommand, JsonRpcEvent> {

    private static final JsonRpcConfig CONFIG = JsonRpcConfig.DEFAULTS
            .withConventions(Conventions.LSP)
            .withTimeout(Duration.ofSeconds(10))
            .withLimits(JsonRpcLimits.DEFAULTS.withMessage(16, 8).withUnreadReplies(4096))
            .withBase(BaseLimits.DEFAULTS.withHeader(128).withContent(4096));

    @Override
    public Stream<Scenario<JsonRpcCommand, JsonRpcEvent>> scenarios() {
        return Stream.of(asking(), answering(), batches(), damaged(), seeking(), plain());
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> asking() {
        return common("asking", CONFIG)
                .sends(JsonRpcCommand.Request.of(1, "subtract", RawJson.parse("[42,23]")))
                .sends(new JsonRpcCommand.Request(RpcId.of("a"), "x", null, Duration.ZERO))
                .arrives(frames("{\"jsonrpc\":\"2.0\",\"result\":19,\"id\":1}"))
                .sends(JsonRpcCommand.Request.of(2, "slow", null))
                .sends(new JsonRpcCommand.Notify("update", RawJson.parse("[1,2]")))
                .passes(Duration.ofSeconds(11))
                .arrives(frames(
                        "{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":2}", "{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":99}"))
                .sends(new JsonRpcCommand.Cancel(RpcId.of("a")))
                .arrives(frames("{\"jsonrpc\":\"2.0\",\"error\":{\"code\":-32800,\"message\":\"c\"},\"id\":\"a\"}"))
                .rejects(new JsonRpcCommand.Request(RpcId.of("a"), "x", null, null))
                .rejects(new JsonRpcCommand.Respond(RpcId.of(1), RawJson.parse("1")))
                .rejects(new JsonRpcCommand.Notify("x", RawJson.parse("1")))
                .build();
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> answering() {
        return common("answering", CONFIG)
                .reacting(JsonRpcLawsTest::answer)
                .arrives(frames(
                        "{\"jsonrpc\":\"2.0\",\"method\":\"subtract\",\"params\":[42,23],\"id\":1}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"later\",\"id\":\"l\"}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":\"l\"}}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"$/progress\",\"params\":{\"token\":1,\"value\":{\"a\":1}}}",
                        "{\"jsonrpc\":\"2.0\",\"method\":\"foo\",\"extra\":[1]}",
                        "not JSON"))
                .sends(new JsonRpcCommand.Progress(RpcId.of("t"), RawJson.parse("1")))
                .sends(new JsonRpcCommand.Refuse(RpcId.of("l"), RpcError.of(-32800, "cancelled")))
                .sends(new JsonRpcCommand.Close())
                .rejects(new JsonRpcCommand.Refuse(RpcId.of("m"), RpcError.of(1, "")))
                .build();
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> batches() {
        return common("batches", CONFIG)
                .reacting(JsonRpcLawsTest::answer)
                .arrives(frames(
                        "[{\"jsonrpc\":\"2.0\",\"method\":\"sum\",\"params\":[1,2,4],\"id\":\"1\"},1,"
                                + "{\"jsonrpc\":\"2.0\",\"method\":\"n\"},{\"jsonrpc\":\"2.0\",\"method\":\"s\",\"id\":2}]",
                        "[]",
                        "[1,2,3]"))
                .rejects(new JsonRpcCommand.Request(RpcId.of(1), "", null, null))
                .garbledBy(Octets.of("Content-Length: -1\r\n\r\n"))
                .build();
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> damaged() {
        return common("damage that is skipped", CONFIG)
                .arrives("Content-Length: 5000\r\n\r\n" + "x".repeat(5000))
                .arrives("Content-Length: 3\r\nContent-Type: a/b; charset=latin1\r\n\r\n\"a\"")
                .arrives(frames("{\"jsonrpc\":\"2.0\",\"method\":\"n\"}"))
                .rejects(new JsonRpcCommand.Notify("", null))
                .garbledBy(Octets.of("Content-Length: 1\r\nno field\r\n\r\n"))
                .build();
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> seeking() {
        return Scenario.<JsonRpcCommand, JsonRpcEvent>stream(
                        "damage that is sought through",
                        () -> new JsonRpcEngine(CONFIG.withResynchronisation(Resynchronisation.SEEK)))
                .credit(Credit.none())
                .idleBytes(8192)
                .arrives("Exception in thread main\r\n\r\ncontent-lengContent-Length: 34\r\n\r\n"
                        + "{\"jsonrpc\":\"2.0\",\"method\":\"n\"}    ")
                .arrives("y".repeat(300) + frames("{\"jsonrpc\":\"2.0\",\"method\":\"m\"}"))
                .rejects(new JsonRpcCommand.Notify("", null))
                .withstanding(Hostile.repeating("chatter without end", 65_536, Octets.of("Content-Length x\r\n"))
                        .discarding())
                .build();
    }

    private static Scenario<JsonRpcCommand, JsonRpcEvent> plain() {
        return Scenario.<JsonRpcCommand, JsonRpcEvent>stream(
                        "no conventions", () -> new JsonRpcEngine(JsonRpcConfig.DEFAULTS))
                .credit(Credit.none())
                .idleBytes(8192)
                .arrives(frames("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}}"))
                .ends()
                .rejects(new JsonRpcCommand.Cancel(RpcId.of(1)))
                .rejects(new JsonRpcCommand.Progress(RpcId.of(1), RawJson.parse("1")))
                .cleanEnds(
                        0,
                        frames("{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":1}}")
                                .length())
                .build();
    }

    private static List<JsonRpcCommand> answer(JsonRpcEvent event) {
        return event instanceof JsonRpcEvent.RequestReceived request
                        && !request.method().equals("later")
                ? List.of(new JsonRpcCommand.Respond(request.id(), RawJson.parse("7")))
                : List.of();
    }

    private static ScenarioBuilder<JsonRpcCommand, JsonRpcEvent> common(String name, JsonRpcConfig config) {
        String text = "{\"jsonrpc\":\"2.0\",\"method\":\"n\",\"params\":[\"" + "z".repeat(500) + "\"]}";
        return Scenario.<JsonRpcCommand, JsonRpcEvent>stream(name, () -> new JsonRpcEngine(config))
                .credit(Credit.none())
                .idleBytes(8192)
                .owing(new JsonRpcCommand.Close())
                .withstanding(Hostile.repeating("a header without end", 128, Octets.of("X-Header: aaaaaaaaaaaaa\r\n")))
                .withstanding(Hostile.repeating("nonsense without end", 5000, Octets.of(frames("{}"))))
                .withstanding(Hostile.repeating(
                        "requests without end",
                        5000,
                        Octets.of(frames("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1}"))))
                .withstanding(Hostile.repeating(
                                "cancellations without end",
                                65_536,
                                Octets.of(frames(
                                        "{\"jsonrpc\":\"2.0\",\"method\":\"$/cancelRequest\",\"params\":{\"id\":5}}")))
                        .discarding())
                .lengthy(n -> Octets.of(frames(text).repeat(Math.max(1, n / text.length()))));
    }
}
