package dev.sansio.testkit;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Asking;
import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.Phase;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The driver's half of the contract as a loop with virtual time, which notes everything that it sees.
 *
 * <p>Input is handed over only while the engine is hungry, and waits otherwise (unless the {@link Habit} is to poll late).
 * The driver itself fails, with an {@link AssertionError}, when an outlet does not run dry, a failure does not stay the same,
 * a null of {@code poll} does not stay, or a deadline stays in the past after {@code advance}.
 *
 * @param <C> the commands
 * @param <E> the events
 */
public final class Driver<C, E> {

    /** How many calls of an outlet in a row are taken for an endless one. */
    public static final int ENDLESS = 100_000;

    private static final int STOPS = 100;

    private final Engine<C, E> engine;
    private final Port<?, ?> port;
    private final Function<E, List<C>> reactions;
    private final Asks asks;
    private final Habit habit;
    private Packing packing = Packing.HEAP;
    private long now;

    private final ArrayDeque<Step<C>> backlog = new ArrayDeque<>();
    private final List<E> events = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<String> rejections = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private @Nullable SessionFailedException failure;
    private int unitsTaken;
    private int polled;
    private boolean keeping = true;

    /**
     * A driver of a {@link StreamEngine} or a {@link DatagramEngine}; it is not started yet.
     *
     * @param answers what an {@link Asking} engine is answered, or null if it is never asked
     * @param origin the first {@code now}
     */
    public Driver(
            Engine<C, E> engine,
            Function<E, List<C>> reactions,
            @Nullable Function<Ask, @Nullable Answer> answers,
            Habit habit,
            long origin) {
        if (!(engine instanceof StreamEngine<?, ?>) && !(engine instanceof DatagramEngine<?, ?>)) {
            throw new IllegalArgumentException("neither a stream engine nor a datagram engine: " + engine.getClass());
        }
        this.engine = engine;
        this.port = (Port<?, ?>) engine;
        this.reactions = reactions;
        this.asks = new Asks(engine instanceof Asking ? (Asking) engine : null, answers);
        this.habit = habit;
        this.now = origin;
    }

    /** Packs received bytes in another way than {@link Packing#HEAP}. */
    public Driver<C, E> packing(Packing packing) {
        this.packing = packing;
        return this;
    }

    /** Answers questions in another way than {@link AskPolicy#AT_ONCE}. */
    public Driver<C, E> asking(AskPolicy policy) {
        asks.policy = policy;
        return this;
    }

    /** Keeps no events and no output from here on, for measurements. */
    public Driver<C, E> forgetting() {
        keeping = false;
        return this;
    }

    /** The engine. */
    public Engine<C, E> engine() {
        return engine;
    }

    /** The time. */
    public long now() {
        return now;
    }

    /** The first {@code advance}. */
    public void start() {
        phases.add(engine.phase());
        engine.advance(now);
        settle();
    }

    /** Lets a step of a scenario happen. */
    public void take(Step<C> step) {
        asks.flush(now);
        if (step instanceof Step.Sent<C> sent) {
            settle();
            send(sent.command());
            after();
        } else if (step instanceof Step.Passed<C> passed) {
            pass(passed.time());
        } else if (step instanceof Step.Lost<C>) {
            settle();
            transmit();
            port.lost(new IOException("connection reset"), now);
            after();
        } else if (habit.latePoll()) {
            hand(step);
            nudge();
        } else {
            backlog.add(step);
            feed();
        }
    }

    /** Sends a command; a rejection is noted. */
    public boolean send(C command) {
        try {
            engine.send(command, now);
        } catch (CommandRejectedException rejected) {
            rejections.add(String.valueOf(rejected.getMessage()));
            return false;
        }
        nudge();
        return true;
    }

    /** Moves the clock without telling the engine. */
    public void tick(long time) {
        if (time < now) {
            throw new IllegalArgumentException("time went back from " + now + " to " + time);
        }
        now = time;
    }

    /** Lets time pass, with a stop at each deadline. */
    public void pass(Duration time) {
        settle();
        transmit();
        long target = now + time.toNanos();
        for (int stops = 0; engine.deadline() <= target; stops++) {
            endless(stops, "deadline");
            now = Math.max(now, engine.deadline());
            due();
            settle();
            transmit();
        }
        now = target;
        nudge();
    }

    /** Advances if the deadline has come; afterwards it lies in the future. */
    public void due() {
        if (engine.deadline() <= now) {
            engine.advance(now);
            if (engine.deadline() <= now) {
                throw new AssertionError("after advance(" + now + ") the deadline " + engine.deadline()
                        + " does not lie in the future: a driver would spin (L6)");
            }
        }
    }

    /** Polls and transmits until there is nothing more, whatever the habit; input that waits goes in while there is hunger. */
    public void settle() {
        drain();
        while (!backlog.isEmpty() && port.hungry()) {
            hand(backlog.remove());
            drain();
        }
    }

    /** What was transmitted since the last call. */
    public List<Unit> takeUnits() {
        List<Unit> taken = List.copyOf(units.subList(unitsTaken, units.size()));
        unitsTaken = units.size();
        return taken;
    }

    /** Whether the engine takes more input. */
    public boolean hungry() {
        return port.hungry();
    }

    /**
     * Lets time pass while the application polls nothing; output leaves as ever. The first deadlines are met in time, and all
     * others at once at the end.
     */
    public void idle(Duration time) {
        long target = now + time.toNanos();
        transmit();
        for (int stops = 0; engine.deadline() <= target; stops++) {
            now = stops < STOPS ? Math.max(now, engine.deadline()) : target;
            due();
            transmit();
        }
        now = target;
    }

    /** How many events were polled so far. */
    public int eventCount() {
        return polled;
    }

    /** Hands over what still waits, drains everything, and tells what was seen. */
    public Observation<E> end() {
        asks.flush(now);
        settle();
        while (!backlog.isEmpty()) {
            hand(backlog.remove());
            drain();
        }
        transmit();
        return new Observation<>(
                List.copyOf(events),
                List.copyOf(units),
                failure == null ? null : failure.code(),
                List.copyOf(rejections),
                List.copyOf(phases),
                port.finished(),
                unread(),
                pending(),
                engine.deadline() == Engine.NEVER ? Engine.NEVER : engine.deadline() - now);
    }

    /** The failure that {@code poll} threw, or null. */
    public @Nullable SessionFailedException failure() {
        return failure;
    }

    private Octets unread() {
        if (engine.phase() != Phase.SWITCHED || !(engine instanceof StreamEngine<?, ?> stream)) {
            return Octets.NONE;
        }
        return Octets.concat(stream.unread().stream().map(Octets::of).toList());
    }

    private long pending() {
        return engine instanceof StreamEngine<?, ?> stream ? stream.pending() : 0;
    }

    private void feed() {
        while (!backlog.isEmpty() && port.hungry()) {
            hand(backlog.remove());
            after();
        }
    }

    /** Hands one fact to the engine. */
    private void hand(Step<C> step) {
        if (step instanceof Step.Arrived<C> arrived && engine instanceof StreamEngine<?, ?> stream) {
            ByteBuffer buffer = packing.pack(arrived.bytes());
            stream.receive(buffer, now);
            packing.received(buffer);
        } else if (step instanceof Step.DatagramArrived<C> arrived
                && engine instanceof DatagramEngine<?, ?> datagrams) {
            Datagram told = arrived.datagram();
            ByteBuffer buffer = packing.pack(Octets.of(told.payload()));
            datagrams.receive(new Datagram(told.remote(), told.local(), told.ecn(), buffer), now);
            packing.received(buffer);
        } else if (step instanceof Step.Ended<C> && engine instanceof StreamEngine<?, ?> stream) {
            stream.eof(now);
        } else {
            throw new IllegalArgumentException(step + " does not suit the engine's port");
        }
    }

    private void after() {
        nudge();
        due();
        if (!habit.latePoll()) {
            settle();
        }
    }

    private void nudge() {
        for (int i = 0; i < habit.spuriousAdvances() && now < engine.deadline(); i++) {
            engine.advance(now);
        }
        if (habit.eagerTransmit()) {
            transmit();
        }
    }

    private void drain() {
        for (int polls = 0; ; polls++) {
            endless(polls, "poll");
            asks.start(now);
            E event = poll();
            if (!habit.lateTransmit()) {
                transmit();
            }
            seePhase();
            if (event != null) {
                polled++;
                if (keeping) {
                    events.add(event);
                }
                reactions.apply(event).forEach(this::send);
                due();
            } else if (!asks.start(now)) {
                pollAgain();
                return;
            }
        }
    }

    private @Nullable E poll() {
        try {
            E event = engine.poll();
            if (failure != null) {
                throw new AssertionError("poll threw " + failure.code() + " and then returned " + event + " (L5)");
            }
            return event;
        } catch (SessionFailedException broken) {
            if (failure != null && failure != broken) {
                throw new AssertionError("poll threw " + failure + " and then another " + broken + " (L5)", broken);
            }
            failure = broken;
            return null;
        }
    }

    private void pollAgain() {
        for (int i = 0; i < habit.extraPolls(); i++) {
            E event = poll();
            if (event != null) {
                throw new AssertionError("poll returned null and then, without input, " + event + " (L2)");
            }
            transmit();
        }
    }

    private void transmit() {
        for (int i = 0; ; i++) {
            endless(i, "transmit");
            Object unit = port.transmit();
            if (unit == null) {
                return;
            }
            if (keeping) {
                units.add(
                        unit instanceof Datagram datagram
                                ? new Unit(datagram.remote(), Octets.of(datagram.payload()))
                                : new Unit(null, Octets.of((ByteBuffer) unit)));
            }
        }
    }

    private void seePhase() {
        Phase phase = engine.phase();
        if (phases.isEmpty() || phases.get(phases.size() - 1) != phase) {
            phases.add(phase);
        }
    }

    private void endless(int calls, String outlet) {
        if (calls >= ENDLESS) {
            throw new AssertionError(outlet + " did not run dry within " + ENDLESS + " calls at " + now + " (L12)");
        }
    }
}
