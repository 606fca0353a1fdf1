package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One protocol after another on the same bytes: STARTTLS, a proxy's preamble, an upgrade.
 *
 * <p>The change happens within {@code poll}, before the event that causes it is returned, so that the caller's reaction
 * already reaches the successor. Output of the first protocol leaves first; unread input, the end of input and loss move on.
 * The successor is a fresh engine: nothing that was learnt before survives, however the input was cut.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public final class Switch<C, E> implements StreamEngine<C, E>, Asking {

    /** The first protocol with the vocabulary of the switch; its commands are rejected if its vocabulary is another. */
    private @Nullable First<?, ?, C, E> first;

    private @Nullable StreamEngine<C, E> next;
    private final ArrayDeque<ByteBuffer> before = new ArrayDeque<>();
    private boolean eof;
    private @Nullable Throwable lost;
    private long now;

    private Switch(First<?, ?, C, E> first) {
        this.first = first;
    }

    /**
     * The same vocabulary before and after, as with STARTTLS.
     *
     * @param next the engine that goes on after an event, or null if the event changes nothing; asked for each event that the
     *     first engine returns while it is SWITCHED
     */
    public static <C, E> Switch<C, E> of(StreamEngine<C, E> first, Function<E, @Nullable StreamEngine<C, E>> next) {
        return new Switch<>(new First<>(
                first, first, event -> event, event -> first.phase() == Phase.SWITCHED ? next.apply(event) : null));
    }

    /**
     * A preamble with a vocabulary of its own: SOCKS, CONNECT, PROXY. Until it ends the phase is OPENING, and commands are
     * rejected.
     *
     * @param lift turns events of the preamble into events of ours; null drops one
     * @param next the engine that goes on, asked once, with the event by which the preamble is SWITCHED
     */
    public static <C, E, FE> Switch<C, E> after(
            StreamEngine<?, FE> preamble, Function<FE, @Nullable E> lift, Function<FE, StreamEngine<C, E>> next) {
        return new Switch<>(new First<>(
                preamble, null, lift, event -> preamble.phase() == Phase.SWITCHED ? next.apply(event) : null));
    }

    /** The first engine, and how its events are read. */
    private record First<FC, FE, C, E>(
            StreamEngine<FC, FE> engine,
            @Nullable StreamEngine<C, E> commands,
            Function<FE, @Nullable E> lift,
            Function<FE, @Nullable StreamEngine<C, E>> next) {

        /** Polls until there is an event to show, or there is none, or the next engine takes over. */
        @Nullable
        E poll(Switch<C, E> owner) {
            for (; ; ) {
                FE event = engine.poll();
                if (event == null) {
                    return null;
                }
                StreamEngine<C, E> successor = next.apply(event);
                if (successor != null) {
                    owner.change(successor);
                }
                E shown = lift.apply(event);
                if (shown != null || successor != null) {
                    return shown;
                }
            }
        }
    }

    private void change(StreamEngine<C, E> successor) {
        StreamEngine<?, ?> old = current();
        for (ByteBuffer bytes = old.transmit(); bytes != null; bytes = old.transmit()) {
            before.add(bytes);
        }
        List<ByteBuffer> unread = old.unread();
        first = null;
        next = successor;
        successor.advance(now);
        for (ByteBuffer bytes : unread) {
            successor.receive(bytes, now);
        }
        if (eof) {
            successor.eof(now);
        }
        if (lost != null) {
            successor.lost(lost, now);
        }
    }

    private StreamEngine<?, ?> current() {
        StreamEngine<C, E> successor = next;
        if (successor != null) {
            return successor;
        }
        First<?, ?, C, E> preamble = first;
        if (preamble == null) {
            throw new IllegalStateException("a switch always has an engine");
        }
        return preamble.engine();
    }

    @Override
    public void send(C command, long now) {
        First<?, ?, C, E> preamble = first;
        StreamEngine<C, E> target = preamble == null ? next : preamble.commands();
        if (target == null) {
            if (phase().terminal()) {
                return;
            }
            throw new CommandRejectedException("the preamble has not ended yet");
        }
        target.send(command, now);
        this.now = now;
    }

    @Override
    public @Nullable E poll() {
        First<?, ?, C, E> preamble = first;
        if (preamble != null) {
            E event = preamble.poll(this);
            if (event != null || first != null) {
                return event;
            }
        }
        StreamEngine<C, E> successor = next;
        return successor == null ? null : successor.poll();
    }

    /** What the first protocol has asked is void once the second has taken over. */
    @Override
    public @Nullable Ask ask() {
        return Asks.of(current());
    }

    @Override
    public void answer(Answer answer, long now) {
        this.now = now;
        Asks.answer(current(), answer, now);
    }

    @Override
    public long deadline() {
        return current().deadline();
    }

    @Override
    public void advance(long now) {
        this.now = now;
        current().advance(now);
    }

    @Override
    public Phase phase() {
        Phase phase = current().phase();
        First<?, ?, C, E> preamble = first;
        return preamble != null && preamble.commands() == null && phase == Phase.OPEN ? Phase.OPENING : phase;
    }

    @Override
    public void receive(ByteBuffer bytes, long now) {
        this.now = now;
        current().receive(bytes, now);
    }

    @Override
    public void eof(long now) {
        this.now = now;
        eof = true;
        current().eof(now);
    }

    @Override
    public void lost(Throwable cause, long now) {
        this.now = now;
        lost = cause;
        before.clear();
        current().lost(cause, now);
    }

    @Override
    public @Nullable ByteBuffer transmit() {
        ByteBuffer bytes = before.poll();
        return bytes == null ? current().transmit() : bytes;
    }

    @Override
    public boolean hungry() {
        return current().hungry();
    }

    @Override
    public boolean finished() {
        return before.isEmpty() && current().finished();
    }

    @Override
    public long pending() {
        long sum = current().pending();
        for (ByteBuffer bytes : before) {
            sum += bytes.remaining();
        }
        return sum;
    }

    @Override
    public List<ByteBuffer> unread() {
        return current().unread();
    }
}
