package dev.sansio.interop.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.interop.Program;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our server, of any version; {@link Answers} says what it answers. */
final class OurServer implements AutoCloseable {

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
