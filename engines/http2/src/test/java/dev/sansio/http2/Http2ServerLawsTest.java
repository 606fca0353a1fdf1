package dev.sansio.http2;

import static dev.sansio.http2.Wire.data;
import static dev.sansio.http2.Wire.get;
import static dev.sansio.http2.Wire.headers;
import static dev.sansio.http2.Wire.join;
import static dev.sansio.http2.Wire.padded;
import static dev.sansio.http2.Wire.ping;
import static dev.sansio.http2.Wire.request;
import static dev.sansio.http2.Wire.reset;
import static dev.sansio.http2.Wire.settings;
import static dev.sansio.http2.Wire.settingsAck;
import static dev.sansio.http2.Wire.windowUpdate;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The laws of the contract, held against the server. */
class Http2ServerLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final Http2Options OPTIONS = Http2Options.server()
            .withConnectionWindow(65_535)
            .withSettings(Http2Options.server().settings().withInitialWindowSize(65_535));

    private static final String BIG = "0123456789abcdef".repeat(500);

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                idle(),
                gets(),
                uploads(),
                large(),
                tunnel(),
                refusals(),
                stopped(),
                aborted(),
                resets(),
                windows(),
                priorities(),
                draining(),
                settingsAndPings(),
                slow(),
                garbled(),
                compression());
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, Http2Options options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> Conversations.server(options))
                .reacting(Conversations::answer)
                .merging(Conversations::merge)
                .comparingOutputBy(Wire::comparable)
                .credit(new WindowCredit(new HttpCommand.Consumed(1, 1)))
                .budget(6000)
                .rejects(Conversations.respond(99, 200, true), Conversations.data(-1, "x", true));
    }

    private static Scenario<HttpCommand, HttpEvent> idle() {
        return of("nothing but settings", OPTIONS)
                .credit(Credit.none())
                .arrives(join(Wire.PREFACE, settingsAck()))
                .idleBytes(2048)
                .cleanEnds(0, Wire.PREFACE.length(), Wire.PREFACE.length() + 9)
                .garbledBy(Octets.of("GET / HTTP/1.1\r\nHost: h\r\n\r\n"))
                .withstanding(flood("PING", 100_000, ping(1, false)))
                .withstanding(flood("answers to PING", 100_000, ping(1, true)))
                .withstanding(flood("SETTINGS", 100_000, settings(4, 100)))
                .withstanding(flood("answers to SETTINGS", 100_000, settingsAck()))
                .withstanding(flood("PRIORITY", 100_000, Wire.frame(2, 0, 1, Octets.of("12345"))))
                .withstanding(flood("PRIORITY_UPDATE", 100_000, Wire.priorityUpdate(1, "u=1")))
                .withstanding(flood("unknown frames", 100_000, Wire.frame(0xEE, 0, 1, Octets.NONE)))
                .withstanding(flood("GOAWAY", 100_000, Wire.goAway(0, 0)))
                .withstanding(flood("WINDOW_UPDATE", 100_000, windowUpdate(0, 1)))
                .withstanding(Hostile.repeating("a preface without end", 1000, Octets.of("PRI * HTTP/2.0")))
                .withstanding(Hostile.of(
                        "CONTINUATION without end",
                        100_000,
                        () -> sequence(n -> n == 0
                                ? join(Wire.PREFACE, Wire.frame(1, 0, 1, Octets.NONE))
                                : Wire.frame(9, 0, 1, Octets.NONE))))
                .withstanding(Hostile.of(
                        "a head without end",
                        100_000,
                        () -> sequence(n -> n == 0
                                ? join(Wire.PREFACE, Wire.frame(1, 0, 1, Octets.NONE))
                                : Wire.frame(9, 0, 1, Octets.of("x".repeat(1000))))))
                .withstanding(Hostile.of(
                        "RST_STREAM of each request",
                        100_000,
                        () -> sequence(n -> n == 0 ? Wire.PREFACE : join(get(2 * n - 1, true), reset(2 * n - 1, 8)))))
                .withstanding(Hostile.of(
                        "faults that make us reset",
                        100_000,
                        () -> sequence(n ->
                                n == 0 ? Wire.PREFACE : join(get(2 * n - 1, true), windowUpdate(2 * n - 1, 0)))))
                .withstanding(Hostile.of(
                        "requests without reading",
                        300_000,
                        () -> sequence(n -> n == 0 ? Wire.PREFACE : get(2 * n - 1, true))))
                .withstanding(Hostile.of(
                        "empty DATA",
                        100_000,
                        () -> sequence(n -> n == 0 ? join(Wire.PREFACE, get(1, false)) : data(1, "", false))))
                .build();
    }

    private static Hostile flood(String name, long bound, Octets chunk) {
        return Hostile.of(name, bound, () -> sequence(n -> n == 0 ? Wire.PREFACE : chunk));
    }

    private static Supplier<ByteBuffer> sequence(IntFunction<Octets> chunks) {
        int[] next = {0};
        return () -> chunks.apply(next[0]++).toBuffer();
    }

    private static Scenario<HttpCommand, HttpEvent> gets() {
        Octets first = join(Wire.PREFACE, get(1, true, "accept", "*/*", "cookie", "a=b", "cookie", "c=d"));
        Octets second = join(get(3, true), request("HEAD", 5, true), request("OPTIONS", 7, true));
        return of(
                        "requests without content",
                        OPTIONS.withSettings(OPTIONS.settings().withMaxConcurrentStreams(10_000)))
                .arrives(first)
                .arrives(second)
                .idleBytes(8192)
                .cleanEnds(
                        0,
                        Wire.PREFACE.length(),
                        first.length(),
                        first.length() + get(3, true).length(),
                        first.length()
                                + join(get(3, true), request("HEAD", 5, true)).length(),
                        first.length() + second.length())
                .garbledBy(Wire.frame(0, 0, 0, Octets.of("no stream")))
                .lengthy(Http2ServerLawsTest::requests)
                .rejects(Conversations.respond(1, 200, true))
                .build();
    }

    private static Octets requests(int length) {
        List<Octets> parts = new ArrayList<>(List.of(Wire.PREFACE));
        int each = get(1, true).length();
        for (int n = 0; n < length / each; n++) {
            parts.add(get(2 * n + 1, true));
        }
        return Octets.concat(parts);
    }

    private static Scenario<HttpCommand, HttpEvent> uploads() {
        return of("content, padding and trailers", OPTIONS)
                .arrives(join(
                        Wire.PREFACE,
                        request("POST", 1, false, "content-length", "11", "expect", "100-continue"),
                        data(1, "hello", false),
                        request("POST", 3, false),
                        padded(3, "three", 7, false),
                        padded(1, " world", 200, true),
                        padded(3, "", 0, false)))
                .arrives(join(data(3, "more", false), headers(3, true, "x-sum", "1", "content-length", "5")))
                .rejects(
                        Conversations.data(1, "before the head", true),
                        new HttpCommand.Consumed(1, 12),
                        new HttpCommand.SendInformation(1, ResponseHead.of(101)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> large() {
        return of("content as large as a window", OPTIONS)
                .arrives(join(Wire.PREFACE, request("POST", 1, false), request("POST", 3, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, true), data(3, BIG, true)))
                .budget(200)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> tunnel() {
        return of("tunnels", OPTIONS)
                .arrives(join(
                        Wire.PREFACE,
                        headers(
                                1,
                                false,
                                ":method",
                                "CONNECT",
                                ":protocol",
                                "websocket",
                                ":scheme",
                                "https",
                                ":path",
                                "/chat",
                                ":authority",
                                "server.example"),
                        data(1, "raw octets", false)))
                .sends(Conversations.data(1, "raw answer", false))
                .arrives(headers(3, false, ":method", "CONNECT", ":authority", "other.example:443"))
                .arrives(join(data(3, "more", true), data(1, "", true)))
                .sends(Conversations.data(3, "", true))
                .sends(Conversations.data(1, "", true))
                .rejects(new HttpCommand.SendTrailers(1, HttpFields.EMPTY))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refusals() {
        return of("requests that are none", OPTIONS)
                .arrives(join(
                        Wire.PREFACE,
                        request("GE T", 1, true),
                        request("GET", 3, true, "Upper", "x"),
                        request("GET", 5, true, "connection", "close"),
                        request("POST", 7, false, "content-length", "3"),
                        data(7, "four", false),
                        data(7, "late", true),
                        request("POST", 9, true, "content-length", "3"),
                        get(11, true)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> stopped() {
        return of("content that is not wanted", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(Wire.PREFACE, request("POST", 1, false), data(1, "one", false)))
                .sends(new HttpCommand.StopReceiving(1, HttpError.Code.NO_ERROR))
                .arrives(data(1, "two", false))
                .sends(Conversations.respond(1, 413, true))
                .arrives(data(1, "three", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> aborted() {
        return of("an exchange that is aborted", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(Wire.PREFACE, request("POST", 1, false), data(1, "one", false)))
                .sends(Conversations.respond(1, 200, false))
                .sends(Conversations.data(1, "part", false))
                .sends(new HttpCommand.Abort(1, HttpError.Code.INTERNAL))
                .arrives(join(data(1, "two", true), get(3, true)))
                .owing(Conversations.respond(3, 200, true))
                .rejects(new HttpCommand.Abort(5, HttpError.Code.INTERNAL))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> resets() {
        return of("requests that are taken back", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(Wire.PREFACE, request("POST", 1, false), data(1, "one", false), reset(1, 8)))
                .arrives(join(get(3, true), reset(3, 8), get(5, true)))
                .sends(Conversations.respond(3, 200, true))
                .sends(Conversations.respond(5, 200, true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> windows() {
        return of("windows of the client", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(Wire.PREFACE, settings(4, 5), get(1, true), get(3, true)))
                .sends(Conversations.respond(1, 200, false))
                .sends(Conversations.data(1, "0123456789", true))
                .sends(Conversations.respond(3, 200, false, "content-length", "3"))
                .sends(Conversations.data(3, "abc", false))
                .arrives(join(settings(4, 2), windowUpdate(1, 4)))
                .arrives(join(windowUpdate(1, 4), windowUpdate(3, 8)))
                .sends(Conversations.data(3, "", true))
                .rejects(Conversations.data(3, "d", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> priorities() {
        return of("priorities", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(
                        Wire.PREFACE,
                        Wire.priorityUpdate(3, "u=0"),
                        get(1, true, "priority", "u=7"),
                        get(3, true, "priority", "u=5, i"),
                        Wire.priorityUpdate(1, "u=1, i"),
                        Wire.frame(2, 0, 1, Octets.of("\0\0\0\3x"))))
                .sends(Conversations.respond(1, 200, false))
                .sends(Conversations.data(1, "one", true))
                .sends(Conversations.respond(3, 200, false))
                .sends(Conversations.data(3, "three", true))
                .rejects(new Http2Command.SetPriority(1, 8, false))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> draining() {
        return of("a graceful end", OPTIONS)
                .reacting(event -> List.of())
                .arrives(join(Wire.PREFACE, settingsAck(), get(1, true)))
                .sends(new HttpCommand.Drain())
                .arrives(get(3, true))
                .arrives(ping(2, true))
                .sends(Conversations.respond(1, 200, true))
                .sends(Conversations.respond(3, 200, true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> settingsAndPings() {
        return of("settings and pings", OPTIONS)
                .credit(Credit.none())
                .arrives(join(
                        Wire.PREFACE,
                        settingsAck(),
                        settings(1, 100, 3, 5, 5, 20_000, 6, 4000, 0x77, 1),
                        ping(77, false)))
                .sends(new Http2Command.SendPing(5))
                .sends(new Http2Command.SendSettings(OPTIONS.settings().withInitialWindowSize(10)))
                .arrives(join(ping(5, true), ping(6, true), settingsAck(), Wire.frame(0xEE, 3, 0, Octets.of("what?"))))
                .rejects(new Http2Command.SendSettings(OPTIONS.settings().withEnableConnectProtocol(false)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> slow() {
        return of("slow heads, and idle for long", OPTIONS)
                .arrives(join(Wire.PREFACE, settingsAck(), get(1, true)))
                .passes(Duration.ofSeconds(200))
                .arrives(get(3, true))
                .passes(Duration.ofSeconds(200))
                .arrives(Wire.frame(1, 1, 5, Wire.block(":method", "GET")))
                .passes(Duration.ofSeconds(20))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> garbled() {
        return of("input that breaks the connection", OPTIONS)
                .arrives(join(Wire.PREFACE, get(1, true), request("POST", 3, false), data(3, "abc", false)))
                .arrives(join(get(5, true), Wire.frame(8, 0, 0, Octets.of("\0\0\0\0"))))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> compression() {
        return of("compression that is broken", OPTIONS)
                .arrives(join(Wire.PREFACE, get(1, true), Wire.frame(1, 5, 3, Octets.hex("ff00"))))
                .build();
    }
}
