package dev.sansio.interop.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.http2.Http2Options;
import dev.sansio.http2.Http2ServerEngine;
import dev.sansio.http2.Http2Timeouts;
import dev.sansio.http2.PriorKnowledge;
import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our server, of any version; {@link Answers} says what it answers. */
final class OurServer implements AutoCloseable {

    private static final Surroundings SURROUNDINGS =
            new Surroundings(InstantSource.system(), new SecureRandom(), new AtomicLong()::incrementAndGet);

    private final List<RequestHead> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final DisposableServer server;

    OurServer(Supplier<? extends StreamEngine<HttpCommand, HttpEvent>> engines) {
        server = Listener.create()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), engines, this::serve)
                .block(Program.PATIENCE);
    }

    static OurServer http1() {
        return new OurServer(() -> new Http1ServerEngine(Http1Options.server()));
    }

    /** In clear text, in the version with which the client begins. */
    static OurServer clear() {
        return new OurServer(() -> Switch.after(
                new PriorKnowledge(Http2Timeouts.SERVER),
                detected -> null,
                detected -> detected.version() == HttpVersion.HTTP_2
                        ? new Http2ServerEngine(Http2Options.server(), SURROUNDINGS)
                        : new Http1ServerEngine(Http1Options.server())));
    }

    /** Over TLS, in the first of these versions that the client speaks: {@code h2}, {@code http/1.1}. */
    static OurServer https(String... versions) {
        TlsConfig config = TlsConfig.server(Certificates.credentials("ec"))
                .applicationProtocolsIfKnown(versions)
                .build();
        return new OurServer(() -> Stack.choose(
                TlsEngine.server(config).carrier(),
                event -> event instanceof TlsEvent.Secured secured ? of(secured) : null,
                event -> null));
    }

    private static StreamEngine<HttpCommand, HttpEvent> of(TlsEvent.Secured secured) {
        return "h2".equals(secured.applicationProtocol())
                ? new Http2ServerEngine(Http2Options.server(), SURROUNDINGS)
                : new Http1ServerEngine(Http1Options.server().withScheme("https"));
    }

    private Mono<Void> serve(Link<HttpCommand, HttpEvent> link) {
        connections.incrementAndGet();
        Answers answers = new Answers(link, requests::add);
        return link.sendAll(link.events().concatMap(answers::to))
                .onErrorResume(failure -> {
                    if (!late(failure)) {
                        failures.add(failure);
                    }
                    return Mono.empty();
                })
                .then(link.closed())
                .doFinally(end -> answers.end());
    }

    /** What is in reply to the last event of a connection comes after its end. */
    private static boolean late(Throwable failure) {
        return failure instanceof CommandRejectedException
                && String.valueOf(failure.getMessage()).equals("the session has ended");
    }

    int port() {
        return server.port();
    }

    String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    String secureUrl(String path) {
        return "https://localhost:" + port() + path;
    }

    /** What was asked so far. */
    List<RequestHead> requests() {
        return requests;
    }

    /** What went wrong so far. */
    List<Throwable> failures() {
        return failures;
    }

    /** How many connections there were so far. */
    int connections() {
        return connections.get();
    }

    @Override
    public void close() {
        server.disposeNow(Program.PATIENCE);
    }
}
