package dev.sansio.core;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two engines, one on the other's messages: all that does not depend on what the lower one itself stands on.
 *
 * @param <LC> the lower engine's commands
 * @param <LE> the lower engine's events
 */
abstract class Pair<LC, LE, C, E> implements Engine<C, E>, Asking {

    private final Engine<LC, LE> lower;
    private final Layer<LC, LE, C, E> upper;
    private final Function<LE, @Nullable E> lift;
    private boolean upperStarted;
    private boolean lost;
    private boolean closed;
    private long now;
    private @Nullable SessionFailedException lowerFailure;
    private @Nullable SessionFailedException failure;

    Pair(Engine<LC, LE> lower, Layer<LC, LE, C, E> upper, Function<LE, @Nullable E> lift) {
        this.lower = lower;
        this.upper = upper;
        this.lift = lift;
    }

    @Override
    public final void send(C command, long now) {
        upper.send(command, now);
        long before = this.now;
        this.now = now;
        try {
            descend(); // at once, so that what the lower engine rejects is rejected here, and not in transmit
        } catch (CommandRejectedException rejected) {
            this.now = before;
            throw rejected;
        }
    }

    @Override
    public final @Nullable E poll() {
        if (failure != null) {
            throw failure;
        }
        for (; ; ) {
            E event = pollUpper();
            descend();
            if (event != null) {
                return event;
            }
            if (lowerFailure != null) {
                if (upper.phase() == Phase.CLOSED) {
                    return null;
                }
                failure = lowerFailure;
                throw lowerFailure;
            }
            if (!upper.hungry() && !lost) {
                return null;
            }
            LE below = pollLower();
            if (lowerFailure != null) {
                continue;
            }
            if (below == null) {
                if (endUpper()) {
                    continue;
                }
                return null;
            }
            E lifted = lift.apply(below);
            if (lifted != null) {
                return lifted;
            }
            upper.receive(below, now);
        }
    }

    private @Nullable E pollUpper() {
        try {
            return upper.poll();
        } catch (SessionFailedException broken) {
            descend();
            if (lowerFailure != null) {
                return null;
            }
            failure = broken;
            throw broken;
        }
    }

    private @Nullable LE pollLower() {
        try {
            return lower.poll();
        } catch (SessionFailedException broken) {
            lowerFailure = broken;
            upper.lost(broken, now);
            return null;
        }
    }

    /** A lower engine that has closed carries no more, whatever its last event was; whether that is news. */
    private boolean endUpper() {
        if (closed || lower.phase() != Phase.CLOSED || upper.phase().terminal()) {
            return false;
        }
        closed = true;
        upper.lost(new IllegalStateException("the carrier has closed"), now);
        return true;
    }

    /** Gives the lower engine what the upper one has for it; what it refuses is a race with its end. */
    final void descend() {
        for (LC command = upper.transmit(); command != null; command = upper.transmit()) {
            if (!lower.phase().terminal()) {
                lower.send(command, now);
            }
        }
    }

    @Override
    public final @Nullable Ask ask() {
        return Asks.of(lower, upper);
    }

    @Override
    public final void answer(Answer answer, long now) {
        this.now = now;
        Asks.answer(lower, answer, now);
        Asks.answer(upper, answer, now);
        descend();
    }

    @Override
    public final long deadline() {
        return failure != null ? lower.deadline() : Math.min(lower.deadline(), upper.deadline());
    }

    @Override
    public final void advance(long now) {
        this.now = now;
        lower.advance(now);
        if (!upperStarted || now >= upper.deadline()) {
            upperStarted = true;
            upper.advance(now);
            descend();
        }
    }

    @Override
    public final Phase phase() {
        if (failure != null) {
            return Phase.FAILED;
        }
        Phase below = lower.phase();
        return below == Phase.OPENING && !upper.phase().terminal() ? Phase.OPENING : upper.phase();
    }

    final void time(long now) {
        this.now = now;
    }

    /** The carrier is gone: what the lower engine still has goes up, wanted or not, so that both come to their end. */
    final void abandoned(long now) {
        this.now = now;
        lost = true;
    }

    final boolean takesMore() {
        return failure == null && upper.hungry();
    }
}
