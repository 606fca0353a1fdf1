package dev.sansio.reactive.smtp;

import dev.sansio.smtp.SmtpEvent;
import java.util.concurrent.atomic.AtomicBoolean;
import reactor.core.publisher.MonoSink;
import reactor.util.context.ContextView;

/**
 * One conversation within a session: it begins with a command, is told every event, and ends once: with a result, with an
 * error, or because nobody wants it any more.
 *
 * @param <T> the result
 */
abstract class Flow<T> {

    private final MonoSink<T> sink;
    private final AtomicBoolean over = new AtomicBoolean();

    Flow(MonoSink<T> sink) {
        this.sink = sink;
    }

    /** Says the first word. */
    abstract void begin();

    /** Something happened. Told one at a time. */
    abstract void on(SmtpEvent event);

    /** The error of a session that ended before this flow. */
    abstract Throwable lost(Throwable cause);

    /** Stops whatever this flow has running; called once, before anybody is told of the end. */
    abstract void stop();

    /** The context of whoever wants the result. */
    final ContextView context() {
        return sink.contextView();
    }

    final boolean over() {
        return over.get();
    }

    final void succeed(T result) {
        if (end()) {
            sink.success(result);
        }
    }

    final void fail(Throwable error) {
        if (end()) {
            sink.error(error);
        }
    }

    /** Ends the flow; true for the first who does. */
    final boolean end() {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        stop();
        return true;
    }
}
