package dev.sansio.reactive.smtp;

import dev.sansio.smtp.SmtpEvent;
import reactor.core.publisher.MonoSink;

/**
 * One conversation within a session: it begins with a command, is told every event, and ends with a result or an error.
 *
 * @param <T> the result
 */
abstract class Flow<T> {

    private final MonoSink<T> sink;
    private boolean over;

    Flow(MonoSink<T> sink) {
        this.sink = sink;
    }

    /** Says the first word. */
    abstract void begin();

    /** Something happened. Told one at a time. */
    abstract void on(SmtpEvent event);

    /** The error of a session that ended before this flow. */
    abstract Throwable lost(Throwable cause);

    final boolean over() {
        return over;
    }

    final void succeed(T result) {
        over = true;
        sink.success(result);
    }

    final void fail(Throwable error) {
        if (!over) {
            over = true;
            sink.error(error);
        }
    }
}
