package dev.sansio.interop.websocket;

import dev.sansio.core.Surroundings;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import dev.sansio.websocket.WebSocketRequest;
import dev.sansio.websocket.WebSockets;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Our client: what it is told, in order, each message whole. */
final class Line implements AutoCloseable {

    /** After the last event of a connection that has ended well. */
    static final Object END = "the end";

    private final Link<WebSocketCommand, WebSocketEvent> link;
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    private Line(Link<WebSocketCommand, WebSocketEvent> link) {
        this.link = link;
        link.events().subscribe(told::add, told::add, () -> told.add(END));
    }

    static Line connect(int port, WebSocketRequest request, WebSocketConfig config) {
        Surroundings surroundings =
                new Surroundings(InstantSource.system(), new SecureRandom(), new AtomicLong()::incrementAndGet);
        return new Line(Connector.create()
                .connect(
                        new InetSocketAddress("127.0.0.1", port),
                        () -> WebSockets.client(
                                new Http1ClientEngine(Http1Options.client()),
                                request,
                                config.withWholeMessages(true),
                                surroundings))
                .block(Program.PATIENCE));
    }

    /** Waits for the next event, failure or end. */
    Object next() {
        try {
            Object next = told.poll(Program.PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
            if (next == null) {
                throw new AssertionError("nothing comes");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    <E extends WebSocketEvent> E next(Class<E> type) {
        Object next = next();
        if (!type.isInstance(next)) {
            throw new AssertionError("no " + type.getSimpleName() + " but " + next);
        }
        return type.cast(next);
    }

    Line send(WebSocketCommand command) {
        link.send(command).block(Program.PATIENCE);
        return this;
    }

    @Override
    public void close() {
        link.abort();
    }
}
