package dev.sansio.http2;

import static dev.sansio.http2.Wire.data;
import static dev.sansio.http2.Wire.headers;
import static dev.sansio.http2.Wire.join;
import static dev.sansio.http2.Wire.padded;
import static dev.sansio.http2.Wire.ping;
import static dev.sansio.http2.Wire.reset;
import static dev.sansio.http2.Wire.settings;
import static dev.sansio.http2.Wire.settingsAck;
import static dev.sansio.http2.Wire.windowUpdate;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the client. */
class Http2ClientLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final Http2Options OPTIONS = Http2Options.client()
            .withConnectionWindow(65_535)
            .withSettings(Http2Options.client().settings().withInitialWindowSize(65_535));

    private static final String BIG = "0123456789abcdef".repeat(500);

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                idle(),
                gets(),
                contents(),
                large(),
                waiting(),
                tunnel(),
                refusedTunnel(),
                malformed(),
                aborted(),
                stopped(),
                resets(),
                windows(),
                leaving(),
                draining(),
                pushes(),
                refusedPushes(),
                keepAlive(),
                garbled());
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, Http2Options options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> Conversations.client(options))
                .merging(Conversations::merge)
                .comparingOutputBy(Wire::comparable)
                .credit(new WindowCredit())
                .budget(6000)
                .rejects(Conversations.data(99, "x", true), new HttpCommand.Abort(-1, HttpError.Code.CANCEL));
    }

    private static HttpCommand get(long exchange) {
        return Conversations.send(exchange, Conversations.get("/"), true);
    }

    private static Octets ok(int stream, boolean end, String... fields) {
        List<String> all = new ArrayList<>(List.of(":status", "200"));
        all.addAll(List.of(fields));
        return headers(stream, end, all.toArray(String[]::new));
    }

    private static Scenario<HttpCommand, HttpEvent> idle() {
        return of("nothing but settings", OPTIONS)
                .credit(Credit.none())
                .arrives(join(settings(), settingsAck()))
                .idleBytes(2048)
                .cleanEnds(0, 9, 18)
                .garbledBy(Octets.of("HTTP/1.1 400 Bad Request\r\n\r\n"))
                .withstanding(Hostile.repeating("PING", 100_000, ping(1, false)).afterwards())
                .withstanding(
                        Hostile.repeating("SETTINGS", 100_000, settings(4, 100)).afterwards())
                .withstanding(Hostile.repeating("unknown frames", 100_000, Wire.frame(0xEE, 0, 1, Octets.NONE))
                        .afterwards())
                .withstanding(Hostile.repeating("GOAWAY", 100_000, Wire.goAway(Integer.MAX_VALUE, 0))
                        .afterwards())
                .withstanding(Hostile.repeating("WINDOW_UPDATE", 100_000, windowUpdate(0, 1))
                        .afterwards())
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> gets() {
        return of("requests without content", OPTIONS)
                .sends(get(7))
                .sends(Conversations.send(8, Conversations.request("HEAD", "/"), true))
                .sends(get(9))
                .arrives(join(settings(), settingsAck(), headers(1, false, ":status", "103", "link", "</a>")))
                .arrives(join(ok(1, true), ok(3, true, "content-length", "5"), headers(5, true, ":status", "304")))
                .sends(get(10))
                .arrives(join(ok(7, false), data(7, "hello", true)))
                .idleBytes(8192)
                .garbledBy(ok(9, true))
                .rejects(get(-3))
                .withstanding(Hostile.repeating("interim responses", 100_000, headers(9, false, ":status", "103"))
                        .afterwards())
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> contents() {
        return of("content, padding and trailers", OPTIONS)
                .sends(Conversations.send(0, Conversations.request("POST", "/", "content-length", "8"), false))
                .sends(Conversations.data(0, "some", false))
                .arrives(join(settings(), ok(1, false, "content-length", "11"), data(1, "hello", false)))
                .sends(Conversations.data(0, "more", true))
                .arrives(join(padded(1, " world", 7, false), padded(1, "", 3, false)))
                .arrives(headers(1, true, "x-sum", "1"))
                .rejects(Conversations.data(0, "too much", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> large() {
        return of("content as large as a window", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .arrives(join(settings(), ok(1, false), ok(3, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, false), data(3, BIG, false)))
                .arrives(join(data(1, BIG, true), data(3, BIG, true)))
                .budget(200)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> waiting() {
        return of("more requests than the server allows", OPTIONS)
                .arrives(settings(3, 1))
                .sends(get(1))
                .sends(Conversations.send(2, Conversations.request("POST", "/"), false))
                .sends(Conversations.data(2, "content", false))
                .sends(get(3))
                .sends(new HttpCommand.Abort(3, HttpError.Code.CANCEL))
                .sends(get(4))
                .arrives(ok(1, true))
                .sends(Conversations.data(2, "", true))
                .arrives(ok(3, true))
                .arrives(ok(5, true))
                .rejects(get(2))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> tunnel() {
        return of("a tunnel", OPTIONS)
                .arrives(settings(8, 1))
                .sends(Conversations.send(1, Conversations.tunnel("websocket"), false))
                .arrives(join(ok(1, false), data(1, "raw", false)))
                .sends(Conversations.data(1, "raw answer", false))
                .arrives(data(1, "", true))
                .sends(Conversations.data(1, "", true))
                .rejects(new HttpCommand.SendTrailers(1, HttpFields.EMPTY))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refusedTunnel() {
        return of("a tunnel that is refused", OPTIONS)
                .arrives(settings())
                .sends(Conversations.send(
                        1, dev.sansio.http.RequestHead.connect("other.example:443", HttpFields.EMPTY), false))
                .arrives(join(headers(1, false, ":status", "403"), data(1, "no", true)))
                .rejects(
                        Conversations.data(1, "early", false),
                        Conversations.send(5, Conversations.tunnel("websocket"), false))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> malformed() {
        return of("responses that are none", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .sends(get(3))
                .sends(get(4))
                .arrives(join(settings(), headers(1, true, ":status", "abc"), headers(3, false, ":status", "101")))
                .arrives(join(ok(5, false, "content-length", "3"), data(5, "ab", true), data(3, "late", true)))
                .arrives(data(7, "before a head", false))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> aborted() {
        return of("an exchange that is aborted", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .arrives(join(settings(), ok(1, false), data(1, "part", false)))
                .sends(new HttpCommand.Abort(1, HttpError.Code.CANCEL))
                .arrives(join(data(1, "late", true), ok(3, true)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> stopped() {
        return of("content that is not wanted", OPTIONS)
                .sends(Conversations.send(1, Conversations.request("POST", "/"), false))
                .arrives(join(settings(), ok(1, false), data(1, "part", false)))
                .sends(new HttpCommand.StopReceiving(1, HttpError.Code.CANCEL))
                .arrives(data(1, "more", false))
                .sends(Conversations.data(1, "end", true))
                .arrives(data(1, "late", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> resets() {
        return of("requests that are refused, reset, and stopped", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .sends(Conversations.send(3, Conversations.request("POST", "/"), false))
                .arrives(join(settings(), ok(1, false), data(1, "part", false), reset(1, 2), reset(3, 7)))
                .arrives(join(ok(5, true), reset(5, 0)))
                .sends(Conversations.data(3, "late", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> windows() {
        return of("windows of the server", OPTIONS)
                .arrives(settings(4, 5))
                .sends(Conversations.send(1, Conversations.request("POST", "/"), false))
                .sends(Conversations.data(1, "0123456789", true))
                .arrives(settings(4, 2))
                .arrives(join(windowUpdate(1, 4), windowUpdate(1, 4)))
                .arrives(ok(1, true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> leaving() {
        return of("a server that leaves", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .sends(get(3))
                .arrives(join(settings(), Wire.goAway(Integer.MAX_VALUE, 0), ok(1, true)))
                .sends(get(4))
                .arrives(Wire.goAway(3, 0))
                .arrives(ok(3, true))
                .sends(get(5))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> draining() {
        return of("a graceful end", OPTIONS)
                .sends(get(1))
                .sends(new HttpCommand.Drain())
                .sends(get(2))
                .arrives(join(settings(), settingsAck(), ok(1, true)))
                .build();
    }

    private static Octets promise(int stream, int promised) {
        byte[] id = {0, 0, 0, (byte) promised};
        Octets block =
                Wire.block(":method", "GET", ":scheme", "https", ":authority", "server.example", ":path", "/style");
        return Wire.frame(5, 4, stream, join(Octets.of(id), block));
    }

    private static Scenario<HttpCommand, HttpEvent> pushes() {
        return of("pushes", OPTIONS.withPush(true))
                .sends(get(1))
                .arrives(join(settings(), settingsAck(), promise(1, 2), promise(1, 4), ok(1, true)))
                .arrives(join(ok(2, false), data(2, "body", true)))
                .sends(new HttpCommand.Abort(1001, HttpError.Code.CANCEL))
                .arrives(ok(4, true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refusedPushes() {
        return of("pushes that are not wanted", OPTIONS)
                .sends(get(1))
                .arrives(join(settings(), promise(1, 2), ok(2, true), settingsAck(), ok(1, true)))
                .garbledBy(promise(1, 4))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> keepAlive() {
        Duration second = Duration.ofSeconds(1);
        return of(
                        "a server that falls silent",
                        OPTIONS.withTimeouts(Http2Timeouts.CLIENT.withKeepAlive(second, second)))
                .sends(get(1))
                .arrives(join(settings(), settingsAck()))
                .passes(Duration.ofMillis(1500))
                .arrives(ping(1, true))
                .passes(Duration.ofSeconds(5))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> garbled() {
        return of("input that breaks the connection", OPTIONS)
                .sends(get(1))
                .sends(get(2))
                .arrives(join(settings(), ok(1, false), data(1, "abc", false), Wire.priorityUpdate(1, "u=1")))
                .build();
    }
}
