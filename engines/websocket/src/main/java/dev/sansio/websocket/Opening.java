package dev.sansio.websocket;

import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpTunnel;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opening handshake on a connection of HTTP: SWITCHED once an exchange has become a tunnel. The connection stays, and
 * carries the successor; no byte is handed over, and so none is lost.
 */
abstract class Opening implements StreamEngine<WebSocketCommand, WebSocketEvent> {

    final HttpStreamEngine http;

    private final long patience;
    private boolean started;
    private Phase phase = Phase.OPENING;
    private long now;
    private long due = NEVER;
    private boolean overdue;
    private @Nullable SessionFailedException failure;
    private @Nullable StreamEngine<WebSocketCommand, WebSocketEvent> successor;

    Opening(HttpStreamEngine http, Duration patience) {
        this.http = http;
        this.patience = patience.toNanos();
    }

    /** The connection has begun. */
    abstract void start();

    /** What an event of the connection means; null for nothing. May enter a phase. */
    abstract @Nullable WebSocketEvent on(HttpEvent event);

    /** An event that waits to be told before the connection is asked; null for none. */
    @Nullable
    WebSocketEvent next() {
        return null;
    }

    /** The connection has ended before a tunnel was opened. */
    abstract void ended();

    // --- what an opening uses ---

    final long now() {
        return now;
    }

    final void enter(Phase next) {
        phase = next;
        if (next == Phase.OPENING) {
            await();
        } else {
            due = NEVER;
        }
        overdue = false;
    }

    /** Gives the peer all its time again. */
    private void await() {
        due = patience <= 0 || patience >= NEVER - now ? NEVER : now + patience;
    }

    /** The tunnel is open. */
    final void open(long exchange, WebSocketEngine engine) {
        successor = Stack.of(new HttpTunnel(http, exchange), engine, event -> (WebSocketEvent) null);
        enter(Phase.SWITCHED);
    }

    /** Who goes on, once SWITCHED. */
    final @Nullable StreamEngine<WebSocketCommand, WebSocketEvent> successor() {
        return successor;
    }

    /** Fails, and ends the connection. */
    final void fail(SessionFailedException cause) {
        if (failure == null) {
            failure = cause;
            enter(Phase.FAILED);
            http.send(new HttpCommand.Close(HttpError.Code.NO_ERROR), now);
        }
    }

    // --- the contract ---

    @Override
    public final @Nullable WebSocketEvent poll() {
        if (failure != null) {
            throw failure;
        }
        while (phase == Phase.OPENING || phase == Phase.PAUSED) {
            WebSocketEvent waiting = next();
            if (waiting != null) {
                return waiting;
            }
            HttpEvent event;
            try {
                event = http.poll();
            } catch (SessionFailedException broken) {
                failure = broken;
                enter(Phase.FAILED);
                throw broken;
            }
            if (event == null) {
                settle();
                break;
            }
            WebSocketEvent told = on(event);
            if (told != null) {
                return told;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return null;
    }

    private void settle() {
        if (http.phase() == Phase.CLOSED) {
            ended();
        } else if (overdue) {
            fail(new SessionFailedException(SessionFailedException.TIMEOUT, "the opening handshake took too long"));
        }
    }

    @Override
    public final long deadline() {
        return phase.terminal() ? Engine.NEVER : Math.min(http.deadline(), due);
    }

    @Override
    public final void advance(long time) {
        now = time;
        http.advance(time);
        if (!started) {
            started = true;
            await();
            start();
        }
        if (due <= time) {
            due = NEVER;
            overdue = true; // poll finds that out, once it has read what has come
        }
    }

    @Override
    public final Phase phase() {
        return phase;
    }

    @Override
    public final void receive(ByteBuffer bytes, long time) {
        now = time;
        http.receive(bytes, time);
    }

    @Override
    public final void eof(long time) {
        now = time;
        http.eof(time);
    }

    @Override
    public final void lost(Throwable cause, long time) {
        now = time;
        http.lost(cause, time);
    }

    @Override
    public final @Nullable ByteBuffer transmit() {
        return http.transmit();
    }

    @Override
    public final boolean hungry() {
        return phase == Phase.OPENING && !overdue && http.hungry();
    }

    @Override
    public final boolean finished() {
        return http.finished();
    }

    @Override
    public final long pending() {
        return http.pending();
    }

    /** None: all input is in the connection of HTTP, which stays. */
    @Override
    public final List<ByteBuffer> unread() {
        return List.of();
    }

    final void time(long time) {
        now = time;
    }
}
