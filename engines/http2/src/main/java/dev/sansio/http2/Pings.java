package dev.sansio.http2;

import dev.sansio.core.CommandRejectedException;
import java.util.ArrayDeque;
import java.util.Iterator;

/** PINGs of ours that are not answered (RFC 9113 6.7). */
final class Pings {

    /** Who asked. */
    private enum By {
        APPLICATION,
        KEEP_ALIVE,
        GOODBYE
    }

    private record Ping(long data, long sentAt, By by) {}

    private static final long KEEP_ALIVE = 1;
    private static final long GOODBYE = 2;

    private final Connection connection;
    private final ArrayDeque<Ping> unanswered = new ArrayDeque<>(1);

    Pings(Connection connection) {
        this.connection = connection;
    }

    /** The command {@code SendPing}. */
    void send(long data) {
        if (!connection.limits.pings().admits(unanswered.size() + 1L)) {
            throw new CommandRejectedException("as many PINGs are unanswered as "
                    + connection.limits.pings().name() + " allows");
        }
        send(data, By.APPLICATION);
    }

    /** Asks whether the peer is still there. */
    void keepAlive() {
        if (unanswered.stream().noneMatch(ping -> ping.by() == By.KEEP_ALIVE)) {
            send(KEEP_ALIVE, By.KEEP_ALIVE);
        }
    }

    /** Its answer comes after all that the peer sent before it knew that we leave. */
    void goodbye() {
        send(GOODBYE, By.GOODBYE);
    }

    private void send(long data, By by) {
        unanswered.add(new Ping(data, connection.now, by));
        connection.frames.ping(data, false);
    }

    /** An answer came. One to nothing is ignored. */
    void answered(long data) {
        for (Iterator<Ping> all = unanswered.iterator(); all.hasNext(); ) {
            Ping ping = all.next();
            if (ping.data() == data) {
                all.remove();
                if (ping.by() == By.APPLICATION) {
                    connection.emit(new Http2Event.PingAcknowledged(data, connection.now - ping.sentAt()));
                } else if (ping.by() == By.GOODBYE) {
                    connection.goodbye.last();
                }
                return;
            }
        }
        connection.abuse.control(connection.now);
    }
}
