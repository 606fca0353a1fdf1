package dev.sansio.http1;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.stream.Stream;

/** The laws of the contract, held against the client. */
class Http1ClientLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final String OK =
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nServer: x\r\nSet-Cookie: a=b\r\n\r\nhello";
    private static final HttpCommand GET = Conversations.send(1, Conversations.get("/"), true);

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                get(),
                post(),
                chunked(),
                head(),
                interims(),
                untilClose(),
                pipelined(),
                closed(),
                earlyFinal(),
                upgrade(),
                connect(),
                refusedTunnel(),
                stopped(),
                poisoned(),
                window(),
                timeouts(),
                garbledContent(),
                compatible());
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, Http1Options options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> new Http1ClientEngine(options))
                .reacting(Conversations::consume)
                .merging(Conversations::merge)
                .credit(Conversations.window())
                .budget(6000)
                .idleBytes(8192)
                .rejects(Conversations.data(99, "x", true), Conversations.send(-1, Conversations.get("/"), true));
    }

    private static Scenario<HttpCommand, HttpEvent> get() {
        return of("GET", Http1Options.client().withTimeouts(Http1Timeouts.CLIENT.withIdle(Duration.ofSeconds(9))))
                .sends(GET)
                .arrives(OK)
                .passes(Duration.ofSeconds(3))
                .sends(Conversations.send(2, Conversations.get("/2"), true))
                .arrives(OK)
                .passes(Duration.ofSeconds(30))
                .rejects(GET, Conversations.send(5, Conversations.get("/", "host", "x"), true))
                .withstanding(Hostile.repeating("a status line without end", 8300, Octets.of("HTTP/1.1 200 OK")))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> post() {
        return of("POST with a length", Http1Options.client())
                .sends(Conversations.send(
                        1, Conversations.request("POST", "/", "content-length", "5", "expect", "100-continue"), false))
                .arrives("HTTP/1.1 100 Continue\r\n\r\n")
                .sends(Conversations.data(1, "he", false))
                .sends(Conversations.data(1, "llo", true))
                .arrives(OK)
                .garbledBy(Octets.of("HTTP/1.1 200 OK\r\n\r\n"))
                .rejects(Conversations.data(1, "too much of it", false), Conversations.data(1, "h", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> chunked() {
        String answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\nX-Folded: a\r\n  b\r\n\r\n"
                + "5;x=\"y;z\"\r\nhello\r\n6 \r\n world\r\n0\r\nX-Sum: 11\r\nHost: x\r\n\r\n";
        return of("POST and answer in chunks", Http1Options.client())
                .sends(Conversations.send(1, Conversations.request("POST", "/", "te", "trailers"), false))
                .sends(Conversations.data(1, "hello", false))
                .sends(new HttpCommand.SendTrailers(1, HttpFields.of("x-sum", "5")))
                .arrives(answer)
                .cleanEnds(0, answer.length())
                .rejects(new HttpCommand.SendTrailers(1, HttpFields.of("content-length", "5")))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> head() {
        return of("HEAD, 204 and 304", Http1Options.client())
                .sends(Conversations.send(1, Conversations.request("HEAD", "/"), true))
                .arrives("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .arrives("HTTP/1.1 204 No Content\r\n\r\n")
                .sends(Conversations.send(3, Conversations.get("/"), true))
                .arrives("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> interims() {
        String hints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";
        return of("interim responses", Http1Options.client())
                .sends(GET)
                .arrives("HTTP/1.1 102 Processing\r\n\r\n" + hints + "HTTP/1.1 199 x\r\n\r\n" + OK)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> untilClose() {
        return of("content until the end", Http1Options.client())
                .sends(GET)
                .arrives("HTTP/1.0 200 OK\r\n\r\nhello")
                .arrives(" world")
                .ends()
                .build();
    }

    private static Http1Options pipelining() {
        return Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPipelined(3));
    }

    private static Scenario<HttpCommand, HttpEvent> pipelined() {
        return of("pipelining", pipelining())
                .sends(GET)
                .sends(Conversations.send(2, Conversations.request("HEAD", "/"), true))
                .sends(Conversations.send(3, Conversations.get("/"), true))
                .arrives(OK + "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n" + OK)
                .rejects(Conversations.send(4, Conversations.get("/"), true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> closed() {
        return of("pipelined requests that were not processed", pipelining())
                .sends(GET)
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .sends(Conversations.send(3, Conversations.request("POST", "/"), false))
                .arrives("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 5\r\n\r\nhel")
                .sends(Conversations.data(3, "content for nobody", true))
                .sends(Conversations.send(4, Conversations.get("/"), true))
                .arrives("lo" + OK)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> earlyFinal() {
        return of("a final response before the request is sent", Http1Options.client())
                .sends(Conversations.send(1, Conversations.request("POST", "/"), false))
                .sends(Conversations.data(1, "much", false))
                .arrives("HTTP/1.1 413 Content Too Large\r\nConnection: close\r\nContent-Length: 2\r\n\r\nno")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> upgrade() {
        return of("an upgrade", Http1Options.client())
                .sends(Conversations.send(1, Conversations.upgrade("websocket"), false))
                .arrives("HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: Upgrade\r\n\r\nraw")
                .sends(Conversations.data(1, "raw", false))
                .sends(Conversations.data(1, "end", true))
                .arrives("HTTP/1.1 200 OK\r\n\r\n")
                .ends()
                .rejects(Conversations.data(1, "before the tunnel", false))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> connect() {
        return of("CONNECT", Http1Options.client())
                .sends(Conversations.send(1, RequestHead.connect("a:443", HttpFields.EMPTY), true))
                .arrives("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nraw")
                .owing(Conversations.data(1, "", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refusedTunnel() {
        return of("a tunnel that is refused", Http1Options.client())
                .sends(Conversations.send(1, RequestHead.connect("a:443", HttpFields.EMPTY), true))
                .arrives("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 2\r\n\r\nno")
                .sends(Conversations.send(2, Conversations.upgrade("websocket"), true))
                .arrives(OK)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> stopped() {
        return of("content that nobody wants", Http1Options.client().withLimits(Http1Limits.DEFAULTS.withDrain(8)))
                .sends(GET)
                .sends(new HttpCommand.StopReceiving(1, HttpError.Code.CANCEL))
                .arrives(OK)
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .arrives("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
                .sends(new HttpCommand.StopReceiving(2, HttpError.Code.CANCEL))
                .arrives("9\r\n123456789\r\n0\r\n\r\n")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> poisoned() {
        return of("a response that nobody asked for", Http1Options.client())
                .sends(GET)
                .arrives(OK + OK)
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> window() {
        return of(
                        "a window smaller than the content",
                        Http1Options.client().withLimits(Http1Limits.DEFAULTS.withPauseWindow(2)))
                .sends(GET)
                .arrives(OK)
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .arrives(OK)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> timeouts() {
        return of(
                        "a slow server",
                        Http1Options.client()
                                .withTimeouts(Http1Timeouts.CLIENT
                                        .withResponse(Duration.ofSeconds(5))
                                        .withHead(Duration.ofSeconds(5))
                                        .withBody(Duration.ofSeconds(5), 1)))
                .sends(GET)
                .passes(Duration.ofSeconds(4))
                .arrives("HTTP/1.1 100 Continue\r\n\r\n")
                .passes(Duration.ofSeconds(4))
                .arrives("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
                .passes(Duration.ofSeconds(4))
                .arrives("12")
                .passes(Duration.ofSeconds(4))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> garbledContent() {
        return of("garbled content", Http1Options.client())
                .sends(GET)
                .arrives("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello!\r\n0\r\n\r\n")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> compatible() {
        return of("a server that gets many things wrong", Http1Options.compatibleClient())
                .sends(GET)
                .arrives("HTTP/1.1 200\nContent-Length : 5, 5\nX: a\n\tb\r\n\nhello")
                .sends(Conversations.send(2, Conversations.get("/"), true))
                .arrives("HTTP/1.1 200 OK\nContent-Length: 99\nTransfer-Encoding: chunked\n\n5 \r\nhello\r\n0\r\n\n")
                .build();
    }
}
