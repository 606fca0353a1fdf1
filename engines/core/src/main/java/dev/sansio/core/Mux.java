package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One upper engine on each channel of a multiplexed engine: a protocol on HTTP/2 or QUIC streams.
 *
 * <p>Channels with work take turns, one event each. A failure on one channel is an event and aborts that channel; a failure
 * of the carrier fails the whole. What a step costs depends on the channels that have work, not on those that exist.
 *
 * @param <LC> the multiplexed engine's commands
 * @param <LE> the multiplexed engine's events
 * @param <C> the upper engines' commands
 * @param <E> the upper engines' events
 */
public final class Mux<LC, LE, C, E> implements StreamEngine<Mux.Command<LC, C>, Mux.Event<E>>, Asking {

    /** What may be sent. */
    public sealed interface Command<LC, C> {}

    /** Opens a channel with a command of the carrier, which names it. */
    public record Open<LC, C>(long channel, LC opening) implements Command<LC, C> {}

    /** A command for the engine on a channel. */
    public record To<LC, C>(long channel, C command) implements Command<LC, C> {}

    /** A command for the carrier itself. */
    public record Below<LC, C>(LC command) implements Command<LC, C> {}

    /** What is told. */
    public sealed interface Event<E> {}

    /** An event of the engine on a channel, or of the carrier itself on {@link Channels#CONNECTION}. */
    public record From<E>(long channel, E event) implements Event<E> {}

    /** The engine on a channel has come to its end. */
    public record Ended<E>(long channel) implements Event<E> {}

    /** The engine on a channel has failed; the connection lives. */
    public record Failed<E>(long channel, String code, String message) implements Event<E> {}

    private final Channels<LC, LE> channels;
    private final StreamEngine<LC, LE> lower;
    private final LongFunction<@Nullable StreamEngine<C, E>> upper;
    private final Function<LE, @Nullable E> lift;
    private final Limit limit;

    private final Map<Long, MuxedChannel<C, E>> open = new HashMap<>();
    private final ArrayDeque<MuxedChannel<C, E>> toPoll = new ArrayDeque<>();
    private final ArrayDeque<MuxedChannel<C, E>> toTransmit = new ArrayDeque<>();
    private final TreeSet<MuxedChannel<C, E>> timed = new TreeSet<>((one, other) -> one.deadline != other.deadline
            ? Long.compare(one.deadline, other.deadline)
            : Long.compare(one.id, other.id));
    private final ChannelAsks<C, E> asks = new ChannelAsks<>();
    private long now;

    /**
     * Engines on channels.
     *
     * @param upper makes the engine for a channel that was opened, by us or by an event of the peer; null for one that is
     *     not served, which is then aborted
     * @param lift turns events of the carrier that are not payload into events of ours; null drops one
     * @param limit how many channels may be open at once; one more of the peer's is aborted
     */
    public Mux(
            Channels<LC, LE> channels,
            LongFunction<@Nullable StreamEngine<C, E>> upper,
            Function<LE, @Nullable E> lift,
            Limit limit) {
        this.channels = channels;
        this.lower = channels.engine();
        this.upper = upper;
        this.lift = lift;
        this.limit = limit;
    }

    @Override
    public void send(Command<LC, C> command, long now) {
        if (command instanceof To<LC, C> to) {
            MuxedChannel<C, E> channel = open.get(to.channel());
            if (channel != null) { // else it has just ended: a race, not a fault
                channel.engine.send(to.command(), now);
                touched(channel);
            }
        } else if (command instanceof Open<LC, C> opening) {
            if (lower.phase().terminal()) {
                return; // a race with the end, not a fault
            }
            if (open.containsKey(opening.channel()) || !limit.admits(open.size() + 1L)) {
                throw new CommandRejectedException("channel " + opening.channel() + " is open, or one too many");
            }
            lower.send(opening.opening(), now);
            this.now = now;
            create(opening.channel());
        } else if (command instanceof Below<LC, C> below) {
            lower.send(below.command(), now);
        }
        this.now = now;
    }

    @Override
    public @Nullable Event<E> poll() {
        for (; ; ) {
            MuxedChannel<C, E> channel = toPoll.poll();
            if (channel != null) {
                Event<E> event = pollChannel(channel);
                if (event != null) {
                    return event;
                }
                continue;
            }
            handDown();
            LE below = pollLower();
            if (below == null) {
                if (lower.phase() == Phase.CLOSED) {
                    abandon(new IllegalStateException("the carrier has closed"));
                }
                if (toPoll.isEmpty()) {
                    return null;
                }
                continue;
            }
            E lifted = rise(below);
            if (lifted != null) {
                return new From<>(channels.channel(below), lifted);
            }
        }
    }

    private @Nullable Event<E> pollChannel(MuxedChannel<C, E> channel) {
        channel.toPoll = false;
        if (open.get(channel.id) != channel) {
            return null;
        }
        E event;
        try {
            event = channel.engine.poll();
        } catch (SessionFailedException broken) {
            flush(channel);
            close(channel, channels.abort(channel.id));
            return new Failed<>(channel.id, broken.code(), String.valueOf(broken.getMessage()));
        }
        asks.collect(channel);
        if (event != null) {
            touched(channel);
            return new From<>(channel.id, event);
        }
        if (channel.engine.phase().readable()) {
            credit(channel); // it has parsed all that it can; while PAUSED it has not
        }
        scheduleTransmit(channel);
        retime(channel);
        if (channel.engine.phase() == Phase.CLOSED) {
            flush(channel);
            close(channel, channel.finishSent ? null : channels.finish(channel.id));
            return new Ended<>(channel.id);
        }
        if (channel.lost) {
            close(channel, null);
            return new Failed<>(channel.id, SessionFailedException.LOST, "the carrier is gone");
        }
        return null;
    }

    private void credit(MuxedChannel<C, E> channel) {
        if (channel.delivered > 0) {
            LC command = channels.consumed(channel.id, (int) Math.min(channel.delivered, Integer.MAX_VALUE));
            channel.delivered = 0;
            if (command != null) {
                lower.send(command, now);
            }
        }
    }

    private @Nullable LE pollLower() {
        try {
            return lower.poll();
        } catch (SessionFailedException broken) {
            if (open.isEmpty()) {
                throw broken;
            }
            abandon(broken);
            return null;
        }
    }

    /** Nothing carries the channels any more. */
    private void abandon(Throwable cause) {
        for (MuxedChannel<C, E> channel : List.copyOf(open.values())) {
            lose(channel, cause);
        }
    }

    private void lose(MuxedChannel<C, E> channel, Throwable cause) {
        channel.lost = true;
        channel.engine.lost(cause, now);
        touched(channel);
    }

    private @Nullable E rise(LE below) {
        long id = channels.channel(below);
        MuxedChannel<C, E> channel = id == Channels.CONNECTION ? null : open.get(id);
        ByteBuffer payload = channels.payload(below);
        SessionFailedException aborted = channels.aborts(below);
        if (channel == null && channels.opens(below)) {
            channel = create(id);
        }
        if (channel == null) {
            if (payload != null && payload.hasRemaining()) {
                LC command = channels.consumed(id, payload.remaining()); // a dead channel: credited at once
                if (command != null) {
                    lower.send(command, now);
                }
            }
        } else {
            if (payload != null) {
                channel.delivered += payload.remaining();
                channel.engine.receive(payload, now);
            }
            if (channels.ends(below)) {
                channel.engine.eof(now);
            }
            if (aborted != null) {
                lose(channel, aborted);
            }
            touched(channel);
        }
        return payload == null ? lift.apply(below) : null;
    }

    private @Nullable MuxedChannel<C, E> create(long id) {
        StreamEngine<C, E> engine = limit.admits(open.size() + 1L) ? upper.apply(id) : null;
        if (engine == null) {
            lower.send(channels.abort(id), now);
            return null;
        }
        MuxedChannel<C, E> channel = new MuxedChannel<>(id, engine);
        open.put(id, channel);
        engine.advance(now);
        touched(channel);
        return channel;
    }

    private void close(MuxedChannel<C, E> channel, @Nullable LC command) {
        open.remove(channel.id);
        timed.remove(channel);
        asks.forget(channel);
        credit(channel);
        if (command != null && !lower.phase().terminal()) {
            lower.send(command, now);
        }
    }

    private void flush(MuxedChannel<C, E> channel) {
        while (writeOne(channel)) {
            // one buffer after the other
        }
    }

    private boolean writeOne(MuxedChannel<C, E> channel) {
        if (channel.finishSent || lower.phase().terminal()) {
            return false;
        }
        ByteBuffer written = channel.engine.transmit();
        if (written != null) {
            lower.send(channels.write(channel.id, written), now);
            return true;
        }
        if (channel.engine.finished() && channel.engine.phase() != Phase.FAILED) {
            channel.finishSent = true;
            lower.send(channels.finish(channel.id), now);
        }
        return false;
    }

    private void touched(MuxedChannel<C, E> channel) {
        if (!channel.toPoll) {
            channel.toPoll = true;
            toPoll.add(channel);
        }
        scheduleTransmit(channel);
        retime(channel);
    }

    private void scheduleTransmit(MuxedChannel<C, E> channel) {
        if (!channel.toTransmit) {
            channel.toTransmit = true;
            toTransmit.add(channel);
        }
    }

    private void retime(MuxedChannel<C, E> channel) {
        long deadline = channel.engine.deadline();
        if (deadline != channel.deadline) {
            timed.remove(channel);
            channel.deadline = deadline;
            if (deadline != NEVER) {
                timed.add(channel);
            }
        }
    }

    @Override
    public @Nullable Ask ask() {
        Ask below = Asks.of(lower);
        if (below != null) {
            return below;
        }
        toPoll.forEach(asks::collect);
        return asks.next();
    }

    @Override
    public void answer(Answer answer, long now) {
        this.now = now;
        Asks.answer(lower, answer, now);
        MuxedChannel<C, E> channel = asks.asker(answer);
        if (channel != null && open.get(channel.id) == channel) {
            Asks.answer(channel.engine, answer, now);
            touched(channel);
        }
    }

    @Override
    public long deadline() {
        return timed.isEmpty() ? lower.deadline() : Math.min(lower.deadline(), timed.first().deadline);
    }

    @Override
    public void advance(long now) {
        this.now = now;
        lower.advance(now);
        while (!timed.isEmpty() && timed.first().deadline <= now) {
            MuxedChannel<C, E> channel = timed.first();
            channel.engine.advance(now);
            touched(channel);
        }
    }

    @Override
    public Phase phase() {
        Phase below = lower.phase();
        return below.terminal() && !open.isEmpty() ? Phase.OPEN : below; // the channels still have to tell their ends
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

    /** Gives the carrier all there is before it is polled, so that its null is the last word and it is still hungry after. */
    private void handDown() {
        while (descend()) {
            // one buffer of each channel in turn
        }
    }

    /** Gives the carrier one buffer of the channel whose turn it is; false if no channel has any. */
    private boolean descend() {
        MuxedChannel<C, E> channel = toTransmit.poll();
        if (channel == null) {
            return false;
        }
        channel.toTransmit = false;
        if (open.get(channel.id) == channel) {
            if (writeOne(channel)) {
                scheduleTransmit(channel); // behind the others
            }
            retime(channel);
        }
        return true;
    }

    @Override
    public boolean hungry() {
        return toPoll.isEmpty() && lower.hungry();
    }

    @Override
    public boolean finished() {
        return lower.finished();
    }

    @Override
    public long pending() {
        long sum = lower.pending();
        for (MuxedChannel<C, E> channel : toTransmit) {
            sum += channel.engine.pending();
        }
        return sum;
    }

    @Override
    public List<ByteBuffer> unread() {
        return lower.unread();
    }
}
