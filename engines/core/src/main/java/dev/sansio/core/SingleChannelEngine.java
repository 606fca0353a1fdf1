package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every protocol with a single conversation on ordered bytes has in common: input that is parsed one event a poll,
 * failures that keep their order and stay, the end and the loss of the carrier, time, and output.
 *
 * <p>An engine adds {@link #accept} for its commands, {@link #parse} for its events, and where the defaults do not suit,
 * {@link #ended} for the peer's end of input. Everything else is a hook with a default.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public abstract class SingleChannelEngine<C, E> implements StreamEngine<C, E> {

    /** Received and not yet parsed. */
    protected final Inbox in = new Inbox();
    /** Written and not yet transmitted. */
    protected final Outbox out = new Outbox();

    private final ArrayDeque<E> events = new ArrayDeque<>(2);
    private Phase phase;
    private long now;
    private boolean started;
    /** The last poll was null, and nothing has happened since. */
    private boolean drained;

    private boolean eof;
    private boolean outputFinished;
    private long outputBound = NEVER;
    private @Nullable Throwable lost;
    /** A failure that waits for the events of earlier bytes, or, once FAILED, the one that poll throws. */
    private @Nullable SessionFailedException failure;

    private long silence = NEVER;
    private long silentSince;

    /** An engine that begins in the given phase. */
    protected SingleChannelEngine(Phase first) {
        this.phase = first;
    }

    // --- what an engine implements ---

    /**
     * Executes a command: validate completely, then change state, then write to {@link #out}.
     *
     * @throws CommandRejectedException before anything was changed
     */
    protected abstract void accept(C command);

    /**
     * The next event out of {@link #in}, or null for a partial one. Called while the phase is OPENING or OPEN. May also
     * {@link #emit} events, {@link #enter} a phase and write output.
     *
     * @throws SessionFailedException if the input is garbled or too large
     */
    protected abstract @Nullable E parse();

    /** The first {@code advance}: the carrier is connected. */
    protected void start() {}

    /**
     * The peer has finished its direction, and everything complete was parsed. By default a clean end between messages
     * closes, and a rest fails as truncated. Override it where the protocol knows better, and where messages are consumed in
     * parts: only {@code step.last(in)} knows of a value whose beginning is gone. Called again at every poll that finds
     * nothing, until a terminal phase is entered; so events are emitted together with that, or once.
     */
    protected void ended() {
        if (!in.isEmpty()) {
            throw truncated("input ended in the middle of a message");
        }
        enter(Phase.CLOSED);
    }

    /** The carrier is lost, and everything complete was parsed. Enter CLOSED where the protocol is content; else it fails. */
    protected void abandoned() {}

    /** The peer was silent for as long as {@link #allowSilence} allows while its input was awaited. Fails by default. */
    protected void silent() {
        throw new SessionFailedException(SessionFailedException.TIMEOUT, "the peer was silent for too long");
    }

    /** When the engine's own timers are due. */
    protected long timers() {
        return NEVER;
    }

    /** The engine's own timers are due: {@code timers() <= now()}. Afterwards {@code timers()} lies in the future. */
    protected void due() {}

    /** The session is about to fail: the last chance to write to the peer. Not called after a loss or {@link #finishOutput}. */
    protected void farewell(SessionFailedException failure) {}

    // --- what an engine uses ---

    /** Enters a phase; terminal ones for good. */
    protected final void enter(Phase next) {
        if (!phase.terminal()) {
            phase = next;
            drained = false;
        }
    }

    /**
     * Adds an event that {@link #poll()} returns before it parses on; for events that no single parse returns. It comes after
     * the one that the parse in progress returns.
     */
    protected final void emit(E event) {
        events.add(event);
        drained = false;
    }

    /** The time of the call in progress, or of the last one that told it. */
    protected final long now() {
        return now;
    }

    /** Whether the peer has finished its direction. */
    protected final boolean atEof() {
        return eof;
    }

    /** Nothing more will be written, though input may go on. */
    protected final void finishOutput() {
        outputFinished = true;
    }

    /** How long the peer may be silent while its input is awaited, in nanoseconds; counted anew from here. */
    protected final void allowSilence(long nanos) {
        silence = nanos <= 0 ? NEVER : nanos;
        silentSince = now;
    }

    /** Fails the session once the events of earlier bytes are out. */
    protected final void doom(SessionFailedException cause) {
        if (failure == null && !phase.terminal()) {
            failure = cause;
            drained = false;
        }
    }

    /**
     * Stops being hungry while this many bytes or more are owed to the peer: for whoever answers, so that a peer that asks
     * without end and reads no answers is not heard either. Not for a protocol in which both sides may do it: they would wait
     * for each other for ever.
     */
    protected final void boundOutput(Limit bytes) {
        outputBound = bytes.value();
    }

    /** A failure because input ended within a message. */
    protected static SessionFailedException truncated(String message) {
        return new SessionFailedException(SessionFailedException.TRUNCATED, message);
    }

    // --- the contract ---

    @Override
    public final void send(C command, long now) {
        if (phase.terminal()) {
            return; // a race with the end, not a fault
        }
        if (phase == Phase.SWITCHED) {
            throw new CommandRejectedException("the connection has switched to another protocol");
        }
        long before = this.now;
        this.now = now;
        try {
            accept(command);
        } catch (CommandRejectedException rejected) {
            this.now = before;
            throw rejected;
        }
        drained = false;
        silentSince = now;
    }

    @Override
    public final @Nullable E poll() {
        E event = events.poll();
        if (event != null) {
            return event;
        }
        if (phase == Phase.FAILED) {
            throw failed();
        }
        if (phase.readable() || (lost != null && (phase == Phase.PAUSED || phase == Phase.SWITCHED))) {
            try {
                event = phase.readable() ? parse() : null;
                if (event == null && events.isEmpty()) {
                    settle();
                }
            } catch (SessionFailedException broken) {
                failure = broken;
                fail(broken);
            }
            if (event == null) {
                event = events.poll();
            }
            if (event != null) {
                return event;
            }
            if (phase == Phase.FAILED) {
                throw failed();
            }
        } else if (phase == Phase.PAUSED && failure != null) {
            fail(failure);
            throw failed();
        }
        if (!drained) {
            if (phase == Phase.CLOSED) {
                in.clear(); // nobody will ever read it
            }
            drained = true;
            silentSince = now;
        }
        return null;
    }

    /** Nothing is left to parse: what waited for that happens now. */
    private void settle() {
        if (!phase.readable() && lost == null) {
            return;
        }
        if (failure != null) {
            fail(failure);
        } else if (lost != null) {
            abandoned();
            if (!phase.terminal()) {
                failure = new SessionFailedException(SessionFailedException.LOST, "the carrier is gone", lost);
                fail(failure);
            }
        } else if (eof) {
            ended();
        }
    }

    private void fail(SessionFailedException cause) {
        if (lost == null && !outputFinished) {
            farewell(cause);
        }
        phase = Phase.FAILED;
        in.clear();
    }

    private SessionFailedException failed() {
        if (failure == null) {
            throw new IllegalStateException("FAILED is entered by throwing a SessionFailedException");
        }
        return failure;
    }

    @Override
    public final long deadline() {
        if (phase.terminal() || phase == Phase.SWITCHED || failure != null || lost != null) {
            return NEVER;
        }
        return Math.min(timers(), silenceDeadline());
    }

    private long silenceDeadline() {
        return !started || !hungry() || silence >= NEVER - silentSince ? NEVER : silentSince + silence;
    }

    @Override
    public final void advance(long now) {
        this.now = now;
        if (phase.terminal() || phase == Phase.SWITCHED || failure != null || lost != null) {
            return;
        }
        try {
            if (!started) {
                started = true;
                silentSince = now;
                drained = false;
                start();
            }
            if (timers() <= now) {
                due(); // tells nothing about the peer: its silence goes on, unless there is something to poll
            }
            if (failure == null && silenceDeadline() <= now) {
                drained = false;
                silentSince = now;
                silent();
            }
        } catch (SessionFailedException broken) {
            doom(broken);
        }
    }

    @Override
    public final Phase phase() {
        return phase;
    }

    @Override
    public final void receive(ByteBuffer bytes, long now) {
        this.now = now;
        if (phase.terminal() || failure != null || eof || lost != null) {
            return;
        }
        if (bytes.hasRemaining()) {
            in.append(bytes);
            drained = false;
        }
    }

    @Override
    public final void eof(long now) {
        this.now = now;
        if (!eof) {
            eof = true;
            drained = false;
        }
    }

    @Override
    public final void lost(Throwable cause, long now) {
        this.now = now;
        if (lost == null) {
            lost = cause;
            out.drop();
            drained = false;
        }
    }

    @Override
    public final @Nullable ByteBuffer transmit() {
        boolean full = out.pending() >= outputBound;
        ByteBuffer bytes = out.poll();
        if (full && out.pending() < outputBound) {
            silentSince = now; // it is hungry from here on
        }
        return bytes;
    }

    @Override
    public final long pending() {
        return out.pending();
    }

    @Override
    public final boolean hungry() {
        return drained && phase.readable() && !eof && lost == null && failure == null && out.pending() < outputBound;
    }

    @Override
    public final boolean finished() {
        return (outputFinished || phase.terminal()) && out.isEmpty();
    }

    @Override
    public final List<ByteBuffer> unread() {
        if (phase != Phase.SWITCHED) {
            throw new IllegalStateException("unread input is for a successor, and the phase is " + phase);
        }
        return in.drain();
    }
}
