package dev.sansio.interop.websocket;

import dev.sansio.http.HttpFields;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.interop.Program;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import dev.sansio.websocket.WebSockets;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our server: sends back what comes, in the parts in which it came. */
final class EchoServer implements AutoCloseable {

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final DisposableServer server;

    EchoServer(WebSocketConfig config) {
        server = Listener.create()
                .bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        () -> WebSockets.server(
                                new Http1ServerEngine(Http1Options.server()), config.withAnswersClose(false)),
                        this::serve)
                .block(Program.PATIENCE);
    }

    private Mono<Void> serve(Link<WebSocketCommand, WebSocketEvent> link) {
        Flux<WebSocketCommand> answers = link.events().doOnError(told::add).concatMapIterable(this::answer);
        return link.sendAll(answers).then(link.closed());
    }

    private List<WebSocketCommand> answer(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.Requested requested) {
            String subprotocol = requested.handshake().subprotocolOf(List.of("echo"));
            return List.of(new WebSocketCommand.Accept(subprotocol, HttpFields.EMPTY));
        }
        if (event instanceof WebSocketEvent.TextReceived text) {
            return List.of(new WebSocketCommand.SendText(text.part(), text.last()));
        }
        if (event instanceof WebSocketEvent.BinaryReceived binary) {
            return List.of(new WebSocketCommand.SendBinary(binary.data(), binary.last()));
        }
        told.add(event);
        return event instanceof WebSocketEvent.CloseReceived close
                ? List.of(new WebSocketCommand.Close(close.code(), ""))
                : List.of();
    }

    String url() {
        return "ws://127.0.0.1:" + server.port() + "/echo";
    }

    /** Waits for the next event of this type, or failure, of any connection, and passes over others. */
    <T> T next(Class<T> type) {
        try {
            long deadline = System.nanoTime() + Program.PATIENCE.toNanos();
            for (; ; ) {
                Object next = told.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (next == null) {
                    throw new AssertionError("no " + type.getSimpleName());
                }
                if (type.isInstance(next)) {
                    return type.cast(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.disposeNow(Program.PATIENCE);
    }
}
