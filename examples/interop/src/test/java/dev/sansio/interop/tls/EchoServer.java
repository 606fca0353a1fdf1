package dev.sansio.interop.tls;

import dev.sansio.interop.Program;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our server: sends back in capitals what comes, and after the client's end says how much it was, then ends too. */
final class EchoServer implements AutoCloseable {

    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final DisposableServer server;

    EchoServer(TlsConfig config) {
        server = Listener.create()
                .bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        () -> TlsEngine.server(config),
                        this::serve)
                .block(Program.PATIENCE);
    }

    private Mono<Void> serve(Link<TlsCommand, TlsEvent> link) {
        long[] bytes = new long[1];
        Flux<TlsCommand> answers = link.events().doOnError(told::add).concatMap(event -> {
            if (event instanceof TlsEvent.Received received) {
                bytes[0] += received.payload().remaining();
                return Flux.just(write(StandardCharsets.ISO_8859_1
                        .decode(received.payload())
                        .toString()
                        .toUpperCase(Locale.ROOT)));
            }
            told.add(event);
            return event instanceof TlsEvent.Ended
                    ? Flux.just(write("END OF " + bytes[0] + " BYTES\n"), new TlsCommand.Finish())
                    : Flux.empty();
        });
        return link.sendAll(answers).then(link.closed());
    }

    private static TlsCommand write(String text) {
        return new TlsCommand.Write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    int port() {
        return server.port();
    }

    String address() {
        return "127.0.0.1:" + port();
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
