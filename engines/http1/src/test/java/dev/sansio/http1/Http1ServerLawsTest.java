package dev.sansio.http1;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.laws.StreamLaws;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The laws of the contract, held against the server. */
class Http1ServerLawsTest implements StreamLaws<HttpCommand, HttpEvent> {

    private static final String GET = "GET /a?b=c HTTP/1.1\r\nHost: h\r\nCookie: x=1\r\nAccept: */*\r\n\r\n";
    private static final Http1Options SMALL = Http1Options.server()
            .withLimits(Http1Limits.DEFAULTS
                    .withStartLine(64)
                    .withFieldLine(64)
                    .withHead(256)
                    .withFields(8)
                    .withTrailers(64)
                    .withChunkLine(64)
                    .withPauseWindow(7)
                    .withDrain(16)
                    .withUnsentResponses(1024));

    @Override
    public Stream<Scenario<HttpCommand, HttpEvent>> scenarios() {
        return Stream.of(
                get(),
                pipelined(),
                length(),
                chunked(),
                headAndOld(),
                window(),
                upgrade(),
                connect(),
                refusedUpgrade(),
                stopped(),
                early(),
                aborted(),
                idle(),
                garbledContent(),
                tooLarge(),
                folded(),
                nominated());
    }

    private static ScenarioBuilder<HttpCommand, HttpEvent> of(String name, Http1Options options) {
        return Scenario.<HttpCommand, HttpEvent>stream(name, () -> new Http1ServerEngine(options))
                .reacting(Conversations::serve)
                .merging(Conversations::merge)
                .credit(Conversations.window(new HttpCommand.Consumed(0, 1)))
                .budget(6000)
                .idleBytes(8192)
                .rejects(Conversations.respond(99, 200, true), Conversations.data(-1, "x", true));
    }

    private static Scenario<HttpCommand, HttpEvent> get() {
        return of("GET", Http1Options.server())
                .arrives("\r\n" + GET)
                .garbledBy(Octets.of("GET / HTTP/1.1\r\nHost : h\r\n\r\n"))
                .cleanEnds(0, 2, 2 + GET.length())
                .lengthy(n -> Octets.of(GET.repeat(n / GET.length())))
                .withstanding(Hostile.repeating("a request line without end", 8192 + 100, Octets.of("GET")))
                .withstanding(Hostile.of("a head without end", 65_536 + 100, () -> {
                    String[] next = {"GET / HTTP/1.1\r\nHost: h\r\n"};
                    return () -> {
                        String chunk = next[0];
                        next[0] = "X-Y: z\r\n";
                        return Conversations.bytes(chunk);
                    };
                }))
                .withstanding(Hostile.repeating("pipelining without reading", 512L << 10, Octets.of(GET)))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> pipelined() {
        return of("pipelined requests", Http1Options.server())
                .arrives(GET + "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabc" + GET)
                .passes(Duration.ofSeconds(20))
                .arrives("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n" + GET)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> length() {
        String post = "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n";
        return of("POST with a length", Http1Options.server())
                .arrives(post + "hello")
                .arrives(" world")
                .arrives(GET)
                .cleanEnds(0, post.length() + 11, post.length() + 11 + GET.length())
                .garbledBy(Octets.of("\u0000"))
                .rejects(new HttpCommand.SendResponse(0, ResponseHead.of(200, "connection", "close"), true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> chunked() {
        String post = "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTE: trailers\r\n\r\n"
                + "5;a=b;c=\"d\\\"e\"\r\nhello\r\n00a ; f\r\n0123456789\r\n0;g\r\nX-Sum: 1\r\nContent-Length: 5\r\n\r\n";
        return of("POST in chunks", Http1Options.server())
                .arrives(post)
                .arrives(post)
                .cleanEnds(0, post.length(), 2 * post.length())
                .garbledBy(Octets.of("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\r"))
                .withstanding(chunks("chunk extensions without end", 2 << 20, ";" + "x".repeat(400) + "\r\n0\r\n"))
                .build();
    }

    private static Hostile chunks(String name, long bound, String endless) {
        return Hostile.of(name, bound, () -> {
            String[] next = {"POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"};
            return () -> {
                String chunk = next[0];
                next[0] = "1" + endless;
                return Conversations.bytes(chunk);
            };
        });
    }

    private static Scenario<HttpCommand, HttpEvent> headAndOld() {
        return of("HEAD, then HTTP/1.0", Http1Options.server())
                .arrives("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n")
                .arrives("GET / HTTP/1.0\r\n\r\nGET / HTTP/1.0\r\n\r\n")
                .rejects(Conversations.data(0, "content of HEAD", true))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> window() {
        return of("a window smaller than the content", SMALL)
                .arrives("POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 20\r\n\r\n01234567890123456789")
                .arrives(
                        "POST /x HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\na\r\n0123456789\r\n0\r\n\r\n")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> upgrade() {
        return of("an upgrade", SMALL)
                .arrives("GET /chat HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\nraw octets")
                .sends(Conversations.data(0, "raw answer", false))
                .arrives("GET / HTTP/1.1\r\n\r\n")
                .ends()
                .sends(Conversations.data(0, "", true))
                .rejects(new HttpCommand.SendTrailers(0, HttpFields.EMPTY))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> connect() {
        return of("CONNECT", Http1Options.server())
                .arrives("CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\nraw octets")
                .sends(Conversations.data(0, "raw answer", true))
                .arrives("more")
                .ends()
                .rejects(
                        Conversations.data(0, "before the tunnel", false),
                        new HttpCommand.AcceptTunnel(1, HttpFields.EMPTY))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> refusedUpgrade() {
        return of("an upgrade that is refused", Http1Options.server())
                .reacting(event -> event instanceof HttpEvent.RequestReceived
                        ? List.of(Conversations.respond(event.exchange(), 200, true))
                        : List.of())
                .arrives("GET /chat HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n" + GET)
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> stopped() {
        return of("content that nobody wants", SMALL)
                .reacting(event -> event instanceof HttpEvent.RequestReceived request && !request.end()
                        ? List.of(
                                new HttpCommand.StopReceiving(event.exchange(), HttpError.Code.CANCEL),
                                Conversations.respond(event.exchange(), 200, true))
                        : Conversations.serve(event))
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789")
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n012345678\r\n0\r\n\r\n")
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n0123456789")
                .passes(Duration.ofSeconds(10))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> early() {
        return of("a response before the content", SMALL)
                .reacting(event -> event instanceof HttpEvent.RequestReceived
                        ? List.of(Conversations.respond(event.exchange(), 413, true))
                        : Conversations.consume(event))
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\n0123456789")
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\nExpect: 100-continue\r\n\r\n01234")
                .ends()
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> aborted() {
        return of("an exchange that is aborted", Http1Options.server())
                .reacting(event -> List.of())
                .arrives(GET)
                .sends(Conversations.respond(0, 200, false))
                .sends(Conversations.data(0, "part", false))
                .sends(new HttpCommand.Abort(0, HttpError.Code.INTERNAL))
                .arrives(GET)
                .rejects(new HttpCommand.Abort(1, HttpError.Code.INTERNAL))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> idle() {
        return of("slow heads and idle connections", Http1Options.server())
                .arrives(GET)
                .passes(Duration.ofSeconds(60))
                .arrives("GET / HT")
                .passes(Duration.ofSeconds(20))
                .arrives("TP/1.1\r\nHost")
                .passes(Duration.ofSeconds(20))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> garbledContent() {
        return of("garbled content", Http1Options.server())
                .arrives("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n-1\r\n")
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> tooLarge() {
        return of("a head that is too large", SMALL)
                .arrives(GET.replace("Accept", "X-" + "y".repeat(50)))
                .build();
    }

    private static Http1Options roomy() {
        return Http1Options.server()
                .tolerating(Http1Tolerance.FOLDED_FIELDS)
                .withLimits(Http1Limits.DEFAULTS
                        .withHead(1 << 20)
                        .withFieldLine(1 << 20)
                        .withFields(100_000));
    }

    private static Scenario<HttpCommand, HttpEvent> folded() {
        return of("a field that is folded over very many lines", roomy())
                .arrives("GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n \r\n\tc\r\nY: d\r\n e\r\n\r\n")
                .lengthy(n -> Octets.of("GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n" + " b\r\n".repeat(n / 4) + "\r\n"))
                .build();
    }

    private static Scenario<HttpCommand, HttpEvent> nominated() {
        return of("options of Connection without number", roomy())
                .arrives("GET / HTTP/1.1\r\nHost: h\r\nConnection: x0, x1\r\nX0: y\r\nX1: y\r\nX2: y\r\n\r\n")
                .lengthy(n -> {
                    StringBuilder head = new StringBuilder("GET / HTTP/1.1\r\nHost: h\r\nConnection: x");
                    for (int i = 0; i < n / 16; i++) {
                        head.append(",n").append(i);
                    }
                    return Octets.of(head.append("\r\n")
                            .append("X: y\r\n".repeat(n / 16))
                            .append("\r\n")
                            .toString());
                })
                .build();
    }
}
