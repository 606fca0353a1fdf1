package dev.sansio.core;

import org.jspecify.annotations.Nullable;

/**
 * The top half of a protocol: typed commands in, typed events out.
 *
 * <p>An engine is a pure state machine. It serves one caller at a time (not one thread), never blocks, never calls
 * out and reads no clock: time is the {@code now} of each call, in nanoseconds from an arbitrary origin, at least 0 and
 * never decreasing from call to call.
 *
 * <p>Whoever drives an engine owes it this loop, in this order:
 *
 * <pre>{@code
 * advance(now)                                      // start
 * loop: hand over facts (commands, answers, units, eof, lost); then, if now >= deadline(): advance(now)
 *       start every ask()                           // only an Asking engine
 *       do { e = poll(); while ((u = transmit()) != null) write(u); deliver(e) } while (e != null && demand)
 *       if (finished()) shut down output
 *       re-read deadline() and phase(); fetch more input only while hungry()
 * }</pre>
 *
 * @param <C> the commands, usually a sealed family of records
 * @param <E> the events, usually a sealed family of records
 */
public interface Engine<C, E> {

    /** The deadline of an engine that waits for no time at all. */
    long NEVER = Long.MAX_VALUE;

    /**
     * Accepts a command, or rejects it and is unchanged.
     *
     * <p>A command for an exchange that has just ended is a race, not a fault, and is ignored; one that the state forbids
     * or that the wire cannot carry is rejected.
     *
     * @throws CommandRejectedException if the command may not be given now, or would break the wire
     */
    void send(C command, long now);

    /**
     * The next event, in order, or null when there is none until the next input: after a null the answer changes only
     * with a call of {@code send}, {@code advance}, an answer, or input on the port.
     *
     * @throws SessionFailedException once the connection has failed and all events of earlier input are out; from then on
     *     always the same instance
     */
    @Nullable
    E poll();

    /**
     * When time alone will change something, or {@link #NEVER}. It never means "output is waiting". May change with every
     * call, {@code poll} included.
     */
    long deadline();

    /** Time has passed. The first call starts the engine; later ones before the {@link #deadline()} do nothing. */
    void advance(long now);

    /** What the engine needs next. May change with every call. */
    Phase phase();
}
