package dev.sansio.http2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Observation;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requirements of RFC 9113, by section. */
class Rfc9113Test {

    private static final HttpCommand GET = Conversations.send(1, Conversations.get("/"), true);

    private static Observation<HttpEvent> serve(Octets... input) {
        return Conversations.serve(Http2Options.server(), input);
    }

    private static Observation<HttpEvent> ask(HttpCommand command, Octets... input) {
        return Conversations.ask(Http2Options.client(), List.of(command), input);
    }

    private static Driver<HttpCommand, HttpEvent> quietServer(Octets... input) {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.join(Wire.PREFACE, Wire.join(input))));
        return driver;
    }

    // --- 3.4, 4 ---

    @Test
    void section3_4_clientPrefaceComesFirst() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        Octets output = driver.end().output();
        assertThat(output.slice(0, 24)).isEqualTo(Octets.of("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
        assertThat(Wire.frames(output).get(0).type()).isEqualTo(4);
    }

    @Test
    void section3_4_anythingElseIsNoPreface() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.server(Http2Options.server(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Octets.of("GET")));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isEqualTo("protocol");
        assertThat(seen.finished()).isTrue();
    }

    @Test
    void section4_2_framesLargerThanWeSaid() {
        assertThat(serve(Wire.frame(0xEE, 0, 0, Octets.of("x".repeat(16_385)))).failure())
                .isEqualTo("frame");
    }

    @Test
    void section4_2_ourHeadsAreCutToThePeersFrames() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.get(1, true));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, true, "x", "~".repeat(40_000))));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.frames(seen.output()).stream().filter(frame -> frame.type() == 1))
                .hasSizeGreaterThan(1);
        assertThat(Wire.frames(seen.output())).allMatch(frame -> frame.payload().length <= 16_384);
    }

    @Test
    void section4_3_nothingInterruptsAFieldBlock() {
        Octets begun = Wire.frame(1, 0, 1, Wire.block(":method", "GET"));
        assertThat(serve(begun, Wire.ping(1, false)).failure()).isEqualTo("protocol");
        assertThat(serve(begun, Wire.frame(9, 4, 3, Octets.NONE)).failure()).isEqualTo("protocol");
        assertThat(serve(begun, Wire.frame(0xEE, 0, 0, Octets.NONE)).failure()).isEqualTo("protocol");
        assertThat(serve(Wire.frame(9, 4, 1, Octets.NONE)).failure()).isEqualTo("protocol");
    }

    @Test
    void section4_3_blocksMayBeCutAnywhere() {
        Octets block = Wire.block(":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/");
        for (int cut = 0; cut <= block.length(); cut++) {
            Observation<HttpEvent> seen = serve(
                    Wire.frame(1, 1, 1, block.slice(0, cut)), Wire.frame(9, 4, 1, block.slice(cut, block.length())));
            assertThat(seen.events()).anyMatch(HttpEvent.RequestReceived.class::isInstance);
        }
    }

    // --- 5.1 ---

    @ParameterizedTest
    @CsvSource({"0, protocol", "3, protocol", "8, protocol"})
    void section5_1_framesOnIdleStreams(int type, String code) {
        Octets frame = switch (type) {
            case 0 -> Wire.data(5, "x", false);
            case 3 -> Wire.reset(5, 8);
            default -> Wire.windowUpdate(5, 1);
        };
        assertThat(serve(frame).failure()).isEqualTo(code);
    }

    @Test
    void section5_1_framesOnHalfClosedStreams() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.get(1, true), Wire.data(1, "late", false));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.shown(seen.output())).containsExactly("RST_STREAM 1 5");
        assertThat(seen.failure()).isNull();
    }

    @Test
    void section5_1_framesOnClosedStreams() {
        assertThat(serve(Wire.get(1, true), Wire.data(1, "late", false)).failure())
                .isEqualTo("stream-closed");
        assertThat(serve(Wire.get(1, true), Wire.get(1, true)).failure()).isEqualTo("stream-closed");
        assertThat(serve(Wire.get(1, true), Wire.windowUpdate(1, 5), Wire.reset(1, 8))
                        .failure())
                .isNull();
    }

    @Test
    void section5_1_whatWasOnItsWayToAStreamThatWeResetIsTolerated() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.request("POST", 1, false));
        driver.take(new Step.Sent<>(new HttpCommand.Abort(1, HttpError.Code.CANCEL)));
        driver.take(new Step.Arrived<>(
                Wire.join(Wire.data(1, "late", false), Wire.windowUpdate(1, 1), Wire.headers(1, true, "x", "y"))));
        driver.take(new Step.Arrived<>(Wire.get(3, true)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isNull();
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.RequestReceived.class);
    }

    @Test
    void section5_1_butNoMoreThanTheWindowOfTheStream() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.request("POST", 1, false));
        driver.take(new Step.Sent<>(new HttpCommand.Abort(1, HttpError.Code.CANCEL)));
        for (int i = 0; i < 5; i++) {
            driver.take(new Step.Arrived<>(Wire.data(1, "x".repeat(16_000), false)));
        }
        assertThat(driver.end().failure()).isEqualTo("flow-control");
    }

    @Test
    void section5_1_1_numbersOfStreams() {
        assertThat(serve(Wire.get(2, true)).failure()).isEqualTo("protocol");
        assertThat(serve(Wire.get(5, true), Wire.get(3, true)).failure()).isEqualTo("stream-closed");
        assertThat(ask(GET, Wire.headers(3, true, ":status", "200")).failure()).isEqualTo("protocol");
    }

    @Test
    void section5_1_2_requestsBeyondTheLimitWait() {
        Driver<HttpCommand, HttpEvent> driver = Conversations.client(Http2Options.client(), event -> List.of());
        driver.start();
        driver.take(new Step.Arrived<>(Wire.settings(3, 1)));
        Http2ClientEngine client = (Http2ClientEngine) driver.engine();
        assertThat(client.openable()).isEqualTo(1);
        driver.take(new Step.Sent<>(GET));
        driver.take(new Step.Sent<>(Conversations.send(2, Conversations.request("POST", "/"), false)));
        assertThat(client.openable()).isZero();
        assertThat(client.writable(2)).isZero();
        assertThat(client.streamId(2)).isZero();
        driver.take(new Step.Arrived<>(Wire.headers(1, true, ":status", "200")));
        assertThat(client.streamId(2)).isEqualTo(3);
        assertThat(client.streamId(1)).isEqualTo(-1);
        assertThat(client.writable(2)).isEqualTo(65_535);
        assertThat(driver.end().events()).last().isEqualTo(new HttpEvent.Writable(2));
    }

    // --- 5.2, 6.9 ---

    @Test
    void section5_2_consumedOpensTheWindowByHalves() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.settingsAck(), Wire.request("POST", 1, false));
        for (int i = 0; i < 9; i++) {
            driver.take(new Step.Arrived<>(Wire.data(1, "x".repeat(16_000), false)));
        }
        driver.take(new Step.Sent<>(new HttpCommand.Consumed(1, 131_071)));
        driver.take(new Step.Sent<>(new HttpCommand.Consumed(1, 1)));
        assertThat(Wire.shown(driver.end().output())).containsExactly("WINDOW_UPDATE 1 131072");
    }

    @Test
    void section5_2_moreThanWasReceivedCannotBeConsumed() {
        Driver<HttpCommand, HttpEvent> driver =
                quietServer(Wire.request("POST", 1, false), Wire.data(1, "four", false));
        assertThat(driver.send(new HttpCommand.Consumed(1, 5))).isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, -1))).isFalse();
        assertThat(driver.send(new HttpCommand.Consumed(1, 4))).isTrue();
    }

    @Test
    void section6_9_windowsThatAreExceeded() {
        Http2Options small = Http2Options.server()
                .withSettings(Http2Options.server().settings().withInitialWindowSize(10));
        Observation<HttpEvent> seen = Conversations.serve(
                small, Wire.settingsAck(), Wire.request("POST", 1, false), Wire.data(1, "x".repeat(11), false));
        assertThat(seen.events()).last().asString().contains("FLOW_CONTROL");
        assertThat(Wire.shown(seen.output())).containsExactly("RST_STREAM 1 3");
        assertThat(seen.failure()).isNull();
    }

    @Test
    void section6_9_1_windowsThatGrowTooLarge() {
        assertThat(serve(Wire.windowUpdate(0, Integer.MAX_VALUE)).failure()).isEqualTo("flow-control");
        assertThat(serve(Wire.request("POST", 1, false), Wire.settings(4, Integer.MAX_VALUE), Wire.settings(4, 0))
                        .failure())
                .isNull();
        assertThat(serve(
                                Wire.request("POST", 1, false),
                                Wire.windowUpdate(1, 1000),
                                Wire.settings(4, Integer.MAX_VALUE))
                        .failure())
                .isEqualTo("flow-control");
    }

    @Test
    void section6_9_2_windowsMayBecomeNegative() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.settings(4, 10), Wire.get(1, true));
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, false)));
        driver.take(new Step.Sent<>(Conversations.data(1, "0123456789", false)));
        Http2ServerEngine server = (Http2ServerEngine) driver.engine();
        driver.take(new Step.Arrived<>(Wire.settings(4, 3)));
        driver.take(new Step.Sent<>(Conversations.data(1, "abc", true)));
        assertThat(server.writable(1)).isZero();
        driver.take(new Step.Arrived<>(Wire.windowUpdate(1, 7)));
        assertThat(Wire.shown(driver.end().output()))
                .filteredOn(frame -> frame.startsWith("DATA"))
                .containsExactly("DATA 1 0123456789");
        driver.take(new Step.Arrived<>(Wire.windowUpdate(1, 3)));
        assertThat(Wire.shown(driver.end().output())).last().isEqualTo("DATA 1 abc END");
    }

    @Test
    void section6_9_2_ourWindowMayShrinkToo() {
        Driver<HttpCommand, HttpEvent> driver =
                quietServer(Wire.settingsAck(), Wire.request("POST", 1, false), Wire.data(1, "x".repeat(100), false));
        driver.take(new Step.Sent<>(
                new Http2Command.SendSettings(Http2Options.server().settings().withInitialWindowSize(50))));
        driver.take(new Step.Arrived<>(Wire.settingsAck()));
        driver.take(new Step.Sent<>(new HttpCommand.Consumed(1, 60)));
        driver.take(new Step.Arrived<>(Wire.data(1, "y".repeat(10), false)));
        driver.take(new Step.Arrived<>(Wire.data(1, "z", false)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.shown(seen.output())).containsExactly("WINDOW_UPDATE 1 60", "RST_STREAM 1 3");
    }

    // --- 5.4, 6 ---

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1", "1, 0, 1", "3, 1, 3", "3, 0, 4", "4, 1, 6", "4, 0, 5", "6, 1, 8", "6, 0, 7", "7, 1, 8", "7, 0, 7",
        "8, 1, 3", "2, 0, 5", "2, 1, 4", "5, 1, 4"
    })
    void section6_framesOnTheWrongStreamOrOfAWrongSize(int type, int stream, int size) {
        Observation<HttpEvent> seen =
                serve(Wire.get(1, true), Wire.frame(type, 0, stream, Octets.of("\0".repeat(size))));
        assertThat(seen.failure()).isIn("protocol", "frame");
    }

    @Test
    void section6_1_paddingIsCreditedAndDoesNotHoldBackContent() {
        Octets frame = Wire.padded(1, "abc", 100, true);
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.request("POST", 1, false));
        driver.take(new Step.Arrived<>(frame.slice(0, 15)));
        assertThat(driver.eventCount()).isEqualTo(3);
        driver.take(new Step.Arrived<>(frame.slice(15, frame.length())));
        List<HttpEvent> events = driver.end().events();
        assertThat(events).hasSize(4);
        assertThat(events.get(2))
                .isEqualTo(new HttpEvent.DataReceived(1, Octets.of("abc").toBuffer(), 3, false));
        assertThat(events.get(3)).isEqualTo(new HttpEvent.DataReceived(1, Octets.NONE.toBuffer(), 0, true));
    }

    @Test
    void section6_1_paddingLongerThanItsFrame() {
        assertThat(serve(Wire.request("POST", 1, false), Wire.frame(0, 8, 1, Octets.hex("05000000")))
                        .failure())
                .isEqualTo("protocol");
        assertThat(serve(Wire.frame(1, 0xC, 1, Octets.hex("ff00"))).failure()).isEqualTo("protocol");
    }

    @Test
    void section6_2_priorityInHeadersIsReadPast() {
        Octets block = Wire.block(":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/");
        Observation<HttpEvent> seen = serve(Wire.frame(
                1, 0x2D, 1, Wire.join(Octets.hex("02"), Octets.hex("8000000310"), block, Octets.hex("0000"))));
        assertThat(seen.events()).anyMatch(HttpEvent.RequestReceived.class::isInstance);
    }

    @Test
    void section6_7_pingsAreAnswered() {
        assertThat(Wire.shown(serve(Wire.ping(77, false)).output())).containsExactly("PING 77 ACK");
    }

    @Test
    void section5_5_unknownFramesAreTold() {
        Observation<HttpEvent> seen =
                serve(Wire.frame(0xEE, 9, 3, Octets.of("what?")), Wire.frame(0xEE, 0, 0, Octets.of("x".repeat(5000))));
        assertThat(seen.events())
                .endsWith(new Http2Event.UnknownFrameReceived(
                        0xEE, 9, 3, Octets.of("what?").toBuffer()));
    }

    // --- 8 ---

    @Test
    void section8_1_interimResponses() {
        Observation<HttpEvent> seen = ask(
                GET,
                Wire.headers(1, false, ":status", "100"),
                Wire.headers(1, false, ":status", "103", "link", "</a>"),
                Wire.headers(1, true, ":status", "204"));
        assertThat(seen.events().subList(1, 4))
                .containsExactly(
                        new HttpEvent.InformationReceived(1, ResponseHead.of(100)),
                        new HttpEvent.InformationReceived(1, ResponseHead.of(103, "link", "</a>")),
                        new HttpEvent.ResponseReceived(1, ResponseHead.of(204), true));
    }

    @Test
    void section8_1_interimResponsesDoNotEndAnything() {
        assertThat(ask(GET, Wire.headers(1, true, ":status", "100")).events())
                .last()
                .isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void section8_1_aSecondHeadEndsTheStream() {
        assertThat(serve(Wire.request("POST", 1, false), Wire.headers(1, false, "x", "y"))
                        .events())
                .last()
                .isInstanceOf(HttpEvent.ExchangeFailed.class);
        assertThat(serve(Wire.request("POST", 1, false), Wire.headers(1, true, ":path", "/y"))
                        .events())
                .last()
                .isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void section8_1_aServerMayAnswerBeforeTheRequestHasEnded() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.request("POST", 1, false));
        driver.take(new Step.Sent<>(Conversations.respond(1, 413, true)));
        driver.take(new Step.Sent<>(new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR)));
        assertThat(Wire.shown(driver.end().output())).containsExactly("HEADERS 1 [:status: 413] END", "RST_STREAM 1 0");
    }

    @Test
    void section8_1_aClientIsToldToStopSending() {
        Observation<HttpEvent> seen = ask(
                Conversations.send(1, Conversations.request("POST", "/"), false),
                Wire.join(Wire.headers(1, true, ":status", "413"), Wire.reset(1, 0)));
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.SendingStopped.class);
    }

    @Test
    void section8_1_1_noContentOfHead204And304() {
        HttpCommand head = Conversations.send(1, Conversations.request("HEAD", "/"), true);
        assertThat(ask(head, Wire.headers(1, true, ":status", "200", "content-length", "5"))
                        .events())
                .last()
                .isEqualTo(new HttpEvent.ResponseReceived(1, ResponseHead.of(200, "content-length", "5"), true));
        Observation<HttpEvent> later =
                ask(head, Wire.headers(1, false, ":status", "200", "content-length", "5"), Wire.data(1, "", true));
        assertThat(later.events())
                .last()
                .isEqualTo(new HttpEvent.ResponseReceived(1, ResponseHead.of(200, "content-length", "5"), true));
        assertThat(ask(GET, Wire.headers(1, false, ":status", "304"), Wire.data(1, "x", true))
                        .events())
                .last()
                .isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void section8_2_3_crumbsOfCookiesAreJoined() {
        Observation<HttpEvent> seen = serve(Wire.get(1, true, "cookie", "a=b", "x", "y", "cookie", "c=d"));
        assertThat(seen.events())
                .last()
                .satisfies(event -> assertThat(((HttpEvent.RequestReceived) event)
                                .head()
                                .fields()
                                .all("cookie"))
                        .containsExactly("a=b; c=d"));
    }

    @Test
    void section8_2_3_anEmptyCrumbIsNoReasonToFail() {
        Observation<HttpEvent> seen = serve(Wire.get(1, true, "cookie", "a=b", "cookie", ""));
        assertThat(seen.events())
                .last()
                .satisfies(event -> assertThat(((HttpEvent.RequestReceived) event)
                                .head()
                                .fields()
                                .all("cookie"))
                        .containsExactly("a=b"));
    }

    @Test
    void section8_2_2_fieldsOfOneConnectionAreNotSent() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.get(1, true));
        for (String name :
                List.of("connection", "keep-alive", "transfer-encoding", "upgrade", "proxy-connection", "te")) {
            assertThat(driver.send(Conversations.respond(1, 200, true, name, "x")))
                    .isFalse();
        }
        Driver<HttpCommand, HttpEvent> client = Conversations.client(Http2Options.client(), event -> List.of());
        client.start();
        assertThat(client.send(Conversations.send(1, Conversations.get("/", "te", "gzip"), true)))
                .isFalse();
        assertThat(client.send(Conversations.send(1, Conversations.get("/", "host", "x"), true)))
                .isFalse();
        assertThat(client.send(Conversations.send(1, Conversations.get("/", "te", "trailers"), true)))
                .isTrue();
    }

    @Test
    void section8_4_pushesAreRefusedUnlessWanted() {
        Octets promise = Wire.frame(
                5,
                4,
                1,
                Wire.join(
                        Octets.hex("00000002"),
                        Wire.block(":method", "GET", ":scheme", "https", ":authority", "a.example", ":path", "/")));
        Observation<HttpEvent> early = ask(GET, promise);
        assertThat(Wire.shown(early.output())).contains("RST_STREAM 2 8");
        assertThat(early.failure()).isNull();
        assertThat(ask(GET, Wire.settingsAck(), promise).failure()).isEqualTo("protocol");
        assertThat(serve(Wire.get(1, true), promise).failure()).isEqualTo("protocol");
        Observation<HttpEvent> wanted = Conversations.ask(
                Http2Options.client().withPush(true),
                List.of(GET),
                Wire.settingsAck(),
                promise,
                Wire.headers(2, false, ":status", "200"),
                Wire.data(2, "pushed", true));
        assertThat(wanted.events())
                .contains(new Http2Event.PushPromised(
                        1, 1000, RequestHead.get("https", "a.example", "/", HttpFields.EMPTY)));
        assertThat(wanted.events())
                .last()
                .isEqualTo(new HttpEvent.DataReceived(1000, Octets.of("pushed").toBuffer(), 6, true));
    }

    @Test
    void section8_5_connect() {
        Driver<HttpCommand, HttpEvent> driver =
                quietServer(Wire.headers(1, false, ":method", "CONNECT", ":authority", "a.example:443"));
        assertThat(driver.send(Conversations.respond(1, 200, false))).isFalse();
        driver.take(new Step.Sent<>(new HttpCommand.AcceptTunnel(1, HttpFields.EMPTY)));
        driver.take(new Step.Sent<>(Conversations.data(1, "raw", false)));
        driver.take(new Step.Arrived<>(Wire.headers(1, true, "x", "y")));
        Observation<HttpEvent> seen = driver.end();
        assertThat(Wire.shown(seen.output()))
                .containsExactly("HEADERS 1 [:status: 200]", "DATA 1 raw", "RST_STREAM 1 1");
    }

    @Test
    void section8_7_refusedStreamsMayBeTriedAgain() {
        assertThat(ask(GET, Wire.reset(1, 7)).events())
                .last()
                .satisfies(event ->
                        assertThat(((HttpEvent.ExchangeFailed) event).by()).isEqualTo(HttpEvent.By.NOT_PROCESSED));
        assertThat(ask(GET, Wire.reset(1, 2)).events())
                .last()
                .satisfies(event ->
                        assertThat(((HttpEvent.ExchangeFailed) event).by()).isEqualTo(HttpEvent.By.PEER_RESET));
    }

    // --- the end ---

    @Test
    void anEndWithinAnExchangeIsTruncated() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.request("POST", 1, false));
        driver.take(new Step.Ended<>());
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.failure()).isEqualTo("truncated");
        assertThat(seen.events()).last().isInstanceOf(HttpEvent.ExchangeFailed.class);
    }

    @Test
    void aServerAnswersAClientThatHasFinished() {
        Driver<HttpCommand, HttpEvent> driver = quietServer(Wire.get(1, true));
        driver.take(new Step.Ended<>());
        driver.take(new Step.Sent<>(Conversations.respond(1, 200, false)));
        driver.take(new Step.Sent<>(Conversations.data(1, "hello", true)));
        Observation<HttpEvent> seen = driver.end();
        assertThat(seen.phase()).isEqualTo(Phase.CLOSED);
        assertThat(Wire.shown(seen.output())).contains("DATA 1 hello END");
    }
}
