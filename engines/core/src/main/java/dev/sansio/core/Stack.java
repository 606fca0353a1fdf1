package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An engine on a carrier: one engine to the outside, bytes of the carrier below, commands and events of the upper engine
 * above.
 *
 * <p>The carrier is pulled only when the upper engine has no event, so that nothing overtakes anything and unrequested input
 * stays as it came. Input goes up only as the upper engine asks for it; output of the carrier leaves before output of the
 * upper engine.
 *
 * <p>A failure of the carrier reaches the upper engine as a loss, and is what {@code poll} throws once the upper engine has
 * told its last events; if the upper engine calls itself CLOSED on that, so is the stack. A failure of the upper engine sends
 * its farewell through the carrier, and finishes that.
 *
 * @param <C> the upper engine's commands
 * @param <E> the upper engine's events
 */
public final class Stack<C, E> implements StreamEngine<C, E>, Asking {

    private final Carrier<Object, Object> carrier;
    private final StreamEngine<Object, Object> lower;
    private final Function<Object, @Nullable StreamEngine<C, E>> choice;
    private final Function<Object, @Nullable E> lift;

    private @Nullable StreamEngine<C, E> upper;
    private boolean upperStarted;
    private boolean finishSent;
    private @Nullable Throwable lost;
    private boolean eofGiven;
    private boolean lossGiven;
    private long now;
    /** Payload handed up and not yet credited to the carrier. */
    private long delivered;

    private @Nullable SessionFailedException lowerFailure;
    private @Nullable SessionFailedException failure;

    private <LC, LE> Stack(
            Carrier<LC, LE> carrier,
            @Nullable StreamEngine<C, E> upper,
            Function<LE, @Nullable StreamEngine<C, E>> choice,
            Function<LE, @Nullable E> lift) {
        this.carrier = erased(carrier);
        this.lower = this.carrier.engine();
        this.upper = upper;
        this.choice = Stack.<Function<Object, @Nullable StreamEngine<C, E>>>erased(choice);
        this.lift = Stack.<Function<Object, @Nullable E>>erased(lift);
    }

    /**
     * An engine on a carrier.
     *
     * @param lift turns events of the carrier that are not payload into events of ours; null drops one
     */
    public static <LC, LE, C, E> Stack<C, E> of(
            Carrier<LC, LE> lower, StreamEngine<C, E> upper, Function<LE, @Nullable E> lift) {
        return new Stack<>(lower, upper, event -> null, lift);
    }

    /**
     * An engine that an event of the carrier chooses, as ALPN does. Until then commands are rejected.
     *
     * @param upper the engine that an event chooses, or null if it does not; the first choice stands
     * @param lift turns events of the carrier that are not payload into events of ours; null drops one
     */
    public static <LC, LE, C, E> Stack<C, E> choose(
            Carrier<LC, LE> lower, Function<LE, @Nullable StreamEngine<C, E>> upper, Function<LE, @Nullable E> lift) {
        return new Stack<>(lower, null, upper, lift);
    }

    /** The types of the carrier are its own affair: no value of them leaves or enters but through the carrier itself. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T> T erased(Object typed) {
        return (T) typed;
    }

    @Override
    public void send(C command, long now) {
        StreamEngine<C, E> above = upper;
        if (above == null) {
            if (phase().terminal()) {
                return;
            }
            throw new CommandRejectedException("the carrier has not chosen a protocol yet");
        }
        above.send(command, now);
        this.now = now;
    }

    @Override
    public @Nullable E poll() {
        if (failure != null) {
            throw failure;
        }
        for (; ; ) {
            E event = pollUpper();
            if (event != null) {
                return event;
            }
            if (lowerFailure != null) {
                return concludeAfterLowerFailure();
            }
            if (!wantsLower()) {
                return null;
            }
            handDown();
            Object below = pollLower();
            boolean started = startUpper();
            if (lowerFailure != null) {
                continue;
            }
            if (below == null) {
                if (started || endUpper()) {
                    continue;
                }
                return null;
            }
            E lifted = rise(below);
            if (lifted != null) {
                return lifted;
            }
        }
    }

    private @Nullable E pollUpper() {
        StreamEngine<C, E> above = upper;
        if (above == null || !upperStarted) {
            return null;
        }
        try {
            E event = above.poll();
            if (event == null && above.phase().readable()) {
                credit(); // it has parsed all that it can; while PAUSED it has not
            }
            return event;
        } catch (SessionFailedException broken) {
            if (lowerFailure != null) {
                return null; // it fails because the carrier did, and that is what we report
            }
            failure = broken;
            throw broken;
        }
    }

    private void credit() {
        if (delivered > 0) {
            Object command = carrier.consumed((int) Math.min(delivered, Integer.MAX_VALUE));
            delivered = 0;
            if (command != null) {
                lower.send(command, now);
            }
        }
    }

    private boolean wantsLower() {
        StreamEngine<C, E> above = upper;
        return above == null || !upperStarted || lost != null || above.phase().readable();
    }

    private @Nullable Object pollLower() {
        try {
            return lower.poll();
        } catch (SessionFailedException broken) {
            lowerFailure = broken;
            if (upper != null) {
                startAnyway(upper);
                upper.lost(broken, now);
            }
            return null;
        }
    }

    private @Nullable E concludeAfterLowerFailure() {
        if (upper != null && upper.phase() == Phase.CLOSED) {
            return null;
        }
        failure = lowerFailure;
        throw lowerFailure == null ? new IllegalStateException() : lowerFailure;
    }

    /** Starts the upper engine if the carrier has opened since; whether it did. */
    private boolean startUpper() {
        if (upper != null && !upperStarted && lower.phase() != Phase.OPENING && lower.phase() != Phase.FAILED) {
            startAnyway(upper);
            return true;
        }
        return false;
    }

    private void startAnyway(StreamEngine<C, E> above) {
        if (!upperStarted) {
            upperStarted = true;
            above.advance(now);
        }
    }

    /** A carrier that has closed without saying so ends the payload all the same, and then takes no more; whether it is news. */
    private boolean endUpper() {
        StreamEngine<C, E> above = upper;
        if (above == null || lower.phase() != Phase.CLOSED || above.phase().terminal()) {
            return false;
        }
        if (lost == null && !eofGiven) {
            eofGiven = true;
            above.eof(now);
            return true;
        }
        if (!lossGiven) {
            lossGiven = true;
            above.lost(lost == null ? new IllegalStateException("the carrier has closed") : lost, now);
            return true;
        }
        return false;
    }

    /** What an event of the carrier means above. */
    private @Nullable E rise(Object below) {
        if (upper == null) {
            upper = choice.apply(below);
            startUpper();
        }
        StreamEngine<C, E> above = upper;
        ByteBuffer payload = carrier.payload(below);
        boolean ends = carrier.ends(below);
        if (above != null) {
            if (payload != null) {
                delivered += payload.remaining();
                above.receive(payload, now);
            }
            if (ends && !eofGiven) {
                eofGiven = true;
                above.eof(now);
            }
        }
        return payload == null ? lift.apply(below) : null;
    }

    @Override
    public @Nullable Ask ask() {
        return Asks.of(lower, upperStarted ? upper : null);
    }

    @Override
    public void answer(Answer answer, long now) {
        this.now = now;
        Asks.answer(lower, answer, now);
        Asks.answer(upper, answer, now);
    }

    @Override
    public long deadline() {
        long below = lower.deadline();
        return upper == null || !upperStarted || failure != null ? below : Math.min(below, upper.deadline());
    }

    @Override
    public void advance(long now) {
        this.now = now;
        lower.advance(now);
        if (upper != null && upperStarted) {
            upper.advance(now);
        } else {
            startUpper();
        }
    }

    @Override
    public Phase phase() {
        if (failure != null) {
            return Phase.FAILED;
        }
        StreamEngine<C, E> above = upper;
        if (above == null || !upperStarted) {
            Phase below = lower.phase();
            return below == Phase.CLOSED || below == Phase.FAILED ? below : Phase.OPENING;
        }
        return above.phase();
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        this.now = now;
        lower.receive(bytes, now);
    }

    @Override
    public void eof(long now) {
        this.now = now;
        lower.eof(now);
    }

    @Override
    public void lost(Throwable cause, long now) {
        this.now = now;
        lost = cause;
        lower.lost(cause, now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        ByteBuffer bytes = lower.transmit();
        while (bytes == null && descend()) {
            bytes = lower.transmit();
        }
        return bytes;
    }

    /**
     * Gives the carrier all there is before it is polled: its null is then the last word, and it is still hungry after
     * {@code transmit}, which would otherwise be a command to it.
     */
    private void handDown() {
        while (descend()) {
            // one buffer after the other
        }
    }

    /** Gives the carrier one buffer of the upper engine, or its end; false if there is nothing to give. */
    private boolean descend() {
        StreamEngine<C, E> above = upper;
        Phase below = lower.phase();
        if (above == null || !upperStarted || finishSent || below == Phase.OPENING || below.terminal()) {
            return false;
        }
        ByteBuffer written = above.transmit();
        if (written != null) {
            lower.send(carrier.write(written), now);
            return true;
        }
        if (above.finished()) {
            finishSent = true;
            lower.send(carrier.finish(), now);
            return true;
        }
        return false;
    }

    @Override
    public boolean hungry() {
        return failure == null && lower.hungry() && (upper == null || !upperStarted || upper.hungry());
    }

    @Override
    public boolean finished() {
        return lower.finished();
    }

    @Override
    public long pending() {
        return lower.pending() + (upper == null || lower.phase().terminal() ? 0 : upper.pending());
    }

    @Override
    public List<ByteBuffer> unread() {
        if (upper == null) {
            throw new IllegalStateException("unread input is for a successor, and the phase is " + phase());
        }
        return upper.unread();
    }
}
