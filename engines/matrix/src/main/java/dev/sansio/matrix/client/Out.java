package dev.sansio.matrix.client;

import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** What leaves the engine, and what all its parts share. */
final class Out {

    final MatrixOptions options;
    final Surroundings surroundings;
    final Deque<MatrixEvent> events = new ArrayDeque<>(4);
    final Deque<MatrixAsk> asks = new ArrayDeque<>(2);
    final Deque<HttpCommand> commands = new ArrayDeque<>(4);

    Out(MatrixOptions options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    long number() {
        return surroundings.tokens().getAsLong();
    }

    /** When a span after now is over. */
    static long after(long now, Duration span) {
        long most = Long.MAX_VALUE - 1 - Math.max(0, now);
        return now + (span.compareTo(Duration.ofNanos(most)) < 0 ? span.toNanos() : most);
    }

    /** How long to wait before a repetition: what the homeserver advises, or a random part of a time that doubles. */
    Duration backOff(int attempt, MatrixError error) {
        Duration advised = error.retryAfter();
        Duration most = options.timeouts().longest();
        if (advised != null && !advised.isZero()) {
            return advised.compareTo(most) > 0 ? most : advised;
        }
        long first = options.timeouts().retry().toNanos();
        long doubled = Math.min(most.toNanos(), first << Math.min(attempt, 16));
        long ceiling = Math.max(2, doubled);
        return Duration.ofNanos(ceiling / 2 + surroundings.random().nextLong(ceiling / 2));
    }
}
