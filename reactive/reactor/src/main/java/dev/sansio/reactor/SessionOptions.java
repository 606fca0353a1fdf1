package dev.sansio.reactor;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Tap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * How a session runs. Immutable: each method returns a changed copy.
 */
public final class SessionOptions {

    private static final SessionOptions DEFAULTS = new SessionOptions(new Values());

    /** What a copy is made of. */
    private static final class Values implements Cloneable {
        @Nullable
        Scheduler timers;

        @Nullable
        Scheduler opening;

        @Nullable
        Executor loop;

        @Nullable
        Supplier<? extends Tap.Listener<Object, Object>> watchers;

        BooleanSupplier inLoop = () -> true;
        int lookahead;
        long highWatermark = 64 * 1024L;
        Function<Ask, Mono<? extends Answer>> asks = ask -> Mono.error(
                new IllegalStateException("nobody answers " + ask.getClass().getSimpleName()));

        Values copy() {
            try {
                return (Values) clone();
            } catch (CloneNotSupportedException impossible) {
                throw new AssertionError(impossible);
            }
        }
    }

    private final Values values;

    private SessionOptions(Values values) {
        this.values = values;
    }

    /** Exact demand, timers on {@link Schedulers#parallel()}, runs on whichever thread brings a fact. */
    public static SessionOptions defaults() {
        return DEFAULTS;
    }

    /** The scheduler that tells the time and runs the timers; virtual time works by the scheduler given here. */
    public SessionOptions timers(Scheduler scheduler) {
        Values copy = values.copy();
        copy.timers = scheduler;
        return new SessionOptions(copy);
    }

    /** Runs an engine that is OPENING on this scheduler, because handshakes cost milliseconds. */
    public SessionOptions opening(Scheduler scheduler) {
        Values copy = values.copy();
        copy.opening = scheduler;
        return new SessionOptions(copy);
    }

    /**
     * Confines the session to one event loop.
     *
     * @param loop runs the session's work, in order
     * @param inLoop whether the current thread is the loop's
     */
    public SessionOptions confinedTo(Executor loop, BooleanSupplier inLoop) {
        Values copy = values.copy();
        copy.loop = loop;
        copy.inLoop = inLoop;
        return new SessionOptions(copy);
    }

    /** How many units more than the one that is needed are requested from the carrier; 0, the default, is exact demand. */
    public SessionOptions lookahead(int units) {
        if (units < 0 || units > 1024) {
            throw new IllegalArgumentException("lookahead is 0 to 1024: " + units);
        }
        Values copy = values.copy();
        copy.lookahead = units;
        return new SessionOptions(copy);
    }

    /**
     * From how many bytes waiting to be transmitted on {@link Session#sendAll} requests no more commands; 64 KiB by
     * default.
     */
    public SessionOptions highWatermark(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the high watermark is at least 1: " + bytes);
        }
        Values copy = values.copy();
        copy.highWatermark = bytes;
        return new SessionOptions(copy);
    }

    /**
     * Answers the questions of an engine that asks. Each is subscribed at once and cancelled with the session; an error is
     * a loss of the carrier, so map what the protocol has an answer for.
     */
    public SessionOptions asks(Function<Ask, Mono<? extends Answer>> answers) {
        Values copy = values.copy();
        copy.asks = answers;
        return new SessionOptions(copy);
    }

    /** Lets somebody look on at each session on ordered bytes: for transcripts and demonstrations. */
    public SessionOptions watched(Supplier<? extends Tap.Listener<Object, Object>> watchers) {
        Values copy = values.copy();
        copy.watchers = watchers;
        return new SessionOptions(copy);
    }

    /** The engine, with who looks on. */
    <C, E> StreamEngine<C, E> watched(StreamEngine<C, E> engine) {
        Supplier<? extends Tap.Listener<Object, Object>> some = values.watchers;
        return some == null ? engine : new Tap<>(engine, some.get());
    }

    Scheduler timers() {
        Scheduler scheduler = values.timers;
        return scheduler == null ? Schedulers.parallel() : scheduler;
    }

    @Nullable
    Scheduler opening() {
        return values.opening;
    }

    @Nullable
    Executor loop() {
        return values.loop;
    }

    boolean inLoop() {
        return values.inLoop.getAsBoolean();
    }

    int lookahead() {
        return values.lookahead;
    }

    long highWatermark() {
        return values.highWatermark;
    }

    Function<Ask, Mono<? extends Answer>> asks() {
        return values.asks;
    }
}
