package dev.sansio.interop.tls;

import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsVersion;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One end of a TLS connection of ours: what it is told, in order, and how it ended. */
final class Line implements AutoCloseable {

    private final Link<TlsCommand, TlsEvent> link;
    private final List<TlsEvent> events = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean over;
    private @Nullable Throwable failure;

    Line(Link<TlsCommand, TlsEvent> link) {
        this.link = link;
        link.events().subscribe(this::on, this::failed, this::completed);
    }

    /** Connects to localhost. */
    static Line connect(TlsConfig config, int port) {
        return connect(config, new InetSocketAddress("127.0.0.1", port), port);
    }

    /** Connects to another address, as if it were localhost. */
    static Line connect(TlsConfig config, SocketAddress address, int port) {
        return new Line(Connector.create()
                .connect(address, () -> TlsEngine.client(config, "localhost", port))
                .block(Program.PATIENCE));
    }

    private synchronized void on(TlsEvent event) {
        if (event instanceof TlsEvent.Received received) {
            text.append(StandardCharsets.ISO_8859_1.decode(received.payload()));
        } else {
            events.add(event);
        }
        notifyAll();
    }

    private synchronized void failed(Throwable cause) {
        failure = cause;
        over = true;
        notifyAll();
    }

    private synchronized void completed() {
        over = true;
        notifyAll();
    }

    private synchronized void await(Supplier<Boolean> condition, String what) {
        long deadline = System.nanoTime() + Program.PATIENCE.toNanos();
        while (!condition.get()) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (over || left <= 0) {
                throw new AssertionError(
                        (over ? "over" : "open") + " without " + what + ": " + events + ", text <" + text
                                + ">, failure " + failure,
                        failure);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private <E extends TlsEvent> @Nullable E find(Class<E> type) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    /** Waits for the end of the handshake. */
    TlsEvent.Secured secured() {
        await(() -> find(TlsEvent.Secured.class) != null, "Secured");
        synchronized (this) {
            TlsEvent.Secured secured = find(TlsEvent.Secured.class);
            assert secured != null;
            return secured;
        }
    }

    /** Waits for application data that satisfies a condition, and returns all that came so far. */
    String text(Predicate<String> condition) {
        await(() -> condition.test(text.toString()), "the text");
        synchronized (this) {
            return text.toString();
        }
    }

    /** Waits for the peer's close_notify. */
    void ended() {
        await(() -> find(TlsEvent.Ended.class) != null, "Ended");
    }

    /** Waits for the end of the session, and returns its failure, or null if it ended well. */
    @Nullable
    Throwable failure() {
        await(() -> over, "an end");
        synchronized (this) {
            return failure;
        }
    }

    /** Ends our direction after the peer's end; with TLS 1.2 that has happened already (RFC 5246, section 7.2.1). */
    void finishAfterThePeer(TlsVersion version) {
        if (version == TlsVersion.TLS_1_3) {
            send(new TlsCommand.Finish());
        }
    }

    Line write(String line) {
        return write(line.getBytes(StandardCharsets.ISO_8859_1));
    }

    Line write(byte[] bytes) {
        return send(new TlsCommand.Write(ByteBuffer.wrap(bytes)));
    }

    Line send(TlsCommand command) {
        link.send(command).block(Program.PATIENCE);
        return this;
    }

    @Override
    public void close() {
        link.abort();
    }
}
