package dev.sansio.netty;

import dev.sansio.reactor.SessionOptions;
import java.time.Duration;
import java.util.function.UnaryOperator;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * How connections are made and kept. No time-out is infinite by default.
 *
 * @param connectTimeout how long opening may take, at least a millisecond
 * @param idleTimeout how long a connection may go without a byte in either direction, while we wait for the peer to send or
 *     to take something, before it counts as lost; {@link Duration#ZERO} for ever
 * @param lingerTimeout how long to wait for the peer to finish its direction after we have finished ours
 * @param negotiation where a negotiation runs, because handshakes cost milliseconds
 * @param session further options of the sessions
 */
public record LinkOptions(
        Duration connectTimeout,
        Duration idleTimeout,
        Duration lingerTimeout,
        Scheduler negotiation,
        UnaryOperator<SessionOptions> session) {

    /** Thirty seconds to connect, five minutes idle, two seconds to linger. */
    public static LinkOptions defaults() {
        return new LinkOptions(
                Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                Duration.ofSeconds(2),
                Schedulers.boundedElastic(),
                UnaryOperator.identity());
    }

    public LinkOptions {
        if (connectTimeout.toMillis() < 1 || connectTimeout.toMillis() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the connect time-out is at least a millisecond: " + connectTimeout);
        }
        if (idleTimeout.isNegative() || lingerTimeout.isNegative()) {
            throw new IllegalArgumentException("a time-out is not negative");
        }
    }

    /** A copy with another time-out for opening. */
    public LinkOptions connectTimeout(Duration timeout) {
        return new LinkOptions(timeout, idleTimeout, lingerTimeout, negotiation, session);
    }

    /** A copy with another time-out for silence. */
    public LinkOptions idleTimeout(Duration timeout) {
        return new LinkOptions(connectTimeout, timeout, lingerTimeout, negotiation, session);
    }

    /** A copy with another time to linger. */
    public LinkOptions lingerTimeout(Duration timeout) {
        return new LinkOptions(connectTimeout, idleTimeout, timeout, negotiation, session);
    }

    /** A copy that negotiates elsewhere. */
    public LinkOptions negotiation(Scheduler scheduler) {
        return new LinkOptions(connectTimeout, idleTimeout, lingerTimeout, scheduler, session);
    }

    /** A copy with other options for the sessions. */
    public LinkOptions session(UnaryOperator<SessionOptions> change) {
        return new LinkOptions(connectTimeout, idleTimeout, lingerTimeout, negotiation, change);
    }
}
