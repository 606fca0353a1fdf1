package dev.sansio.reactor;

import dev.sansio.core.Answer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.MonoSink;

/** What waits for the session's loop, in the order in which it came. */
sealed interface Fact<C> {

    /** What concerns commands. */
    sealed interface Order<C> extends Fact<C> {}

    /** A command, and who wants to know what became of it; withdrawn if nobody does any more. */
    record Given<C>(C command, MonoSink<Void> sink, AtomicBoolean withdrawn) implements Order<C> {}

    /** A command out of a stream of them. */
    record Fed<C>(C command, Feed<C> feed) implements Order<C> {}

    /** A stream of commands begins; or ends, with its error if there is one. */
    record FeedTurn<C>(
            Feed<C> feed, boolean begins, @Nullable Throwable error) implements Order<C> {}

    /** An answer to a question. */
    record Answered<C>(Answer answer) implements Fact<C> {}

    /** The carrier is gone. */
    record Lost<C>(Throwable cause) implements Fact<C> {}
}
