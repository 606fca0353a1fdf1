package dev.sansio.testkit;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.StreamEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as one engine sees it, with what the laws need to know about it.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public final class Scenario<C, E> {

    private final ScenarioBuilder<C, E> facts;

    Scenario(ScenarioBuilder<C, E> facts) {
        this.facts = facts;
    }

    /**
     * A scenario of an engine on ordered bytes.
     *
     * @param engine a fresh engine each time, always the same in every respect
     */
    public static <C, E> ScenarioBuilder<C, E> stream(
            String name, Supplier<? extends StreamEngine<? super C, ? extends E>> engine) {
        return new ScenarioBuilder<>(name, () -> typed(engine.get()), false);
    }

    /**
     * A scenario of an engine on datagrams.
     *
     * @param engine a fresh engine each time, always the same in every respect
     */
    public static <C, E> ScenarioBuilder<C, E> datagrams(
            String name, Supplier<? extends DatagramEngine<? super C, ? extends E>> engine) {
        return new ScenarioBuilder<>(name, () -> typed(engine.get()), true);
    }

    /** An engine takes any command that is a C, and gives nothing but E: so it is an engine of C and E. */
    @SuppressWarnings("unchecked")
    private static <C, E> Engine<C, E> typed(Engine<? super C, ? extends E> engine) {
        return (Engine<C, E>) engine;
    }

    /** What the scenario is about. */
    public String name() {
        return facts.name;
    }

    /** Whether the engine is a {@link DatagramEngine}; else it is a {@link StreamEngine}. */
    public boolean isDatagram() {
        return facts.datagrams;
    }

    /** A fresh engine. */
    public Engine<C, E> engine() {
        return facts.engine.get();
    }

    /** What happens, neighbouring arrivals of bytes being one. */
    public List<Step<C>> steps() {
        List<Step<C>> joined = new ArrayList<>();
        for (Step<C> step : facts.steps) {
            int last = joined.size() - 1;
            if (step instanceof Step.Arrived<C> next
                    && last >= 0
                    && joined.get(last) instanceof Step.Arrived<C> before) {
                joined.set(last, new Step.Arrived<>(Octets.concat(List.of(before.bytes(), next.bytes()))));
            } else {
                joined.add(step);
            }
        }
        return joined;
    }

    /** All bytes that arrive. */
    public Octets input() {
        List<Octets> parts = new ArrayList<>();
        for (Step<C> step : facts.steps) {
            if (step instanceof Step.Arrived<C> arrived) {
                parts.add(arrived.bytes());
            } else if (step instanceof Step.DatagramArrived<C> arrived) {
                parts.add(Octets.of(arrived.datagram().payload()));
            }
        }
        return Octets.concat(parts);
    }

    /** What the application sends upon an event. */
    public Function<E, List<C>> reactions() {
        return facts.reactions;
    }

    /** How neighbouring events of payload become one. */
    public Merge<E> merge() {
        return facts.merge;
    }

    /** What of the output is compared. */
    public Object comparable(Octets output) {
        return facts.normaliser.apply(output);
    }

    /** Commands that the engine rejects, each at least at one point of the scenario. */
    public List<C> rejected() {
        return List.copyOf(facts.rejected);
    }

    /** Whether it was stated that no command is ever rejected. */
    public boolean neverRejects() {
        return facts.neverRejects;
    }

    /** Input that breaks the protocol at the end of the scenario, or null; for datagrams, input to be ignored anywhere. */
    public @Nullable Octets garbled() {
        return facts.garbled;
    }

    /** The code of a failure because the peer was silent, or null if nothing like that is to be checked. */
    public @Nullable String silenceCode() {
        return facts.silenceCode;
    }

    /** Commands that the application owes once the peer has ended, if the scenario holds no such. */
    public List<C> owed() {
        return List.copyOf(facts.owed);
    }

    /** Offsets of the input at which an end is clean, or null if that was not stated. */
    public @Nullable List<Integer> cleanEnds() {
        return facts.cleanEnds;
    }

    /** Peers that never stop. */
    public List<Hostile> hostiles() {
        return List.copyOf(facts.hostiles);
    }

    /** Valid input of about n bytes, or null. */
    public @Nullable IntFunction<Octets> lengthy() {
        return facts.lengthy;
    }

    /** The bytes that an engine may hold after the scenario, or null if that was not stated. */
    public @Nullable Long idleBytes() {
        return facts.idleBytes;
    }

    /** How to read flow control, or null if that was not stated. */
    public @Nullable Credit<C, E> credit() {
        return facts.credit;
    }

    /** The answers of the surroundings, or null. */
    public @Nullable Function<Ask, @Nullable Answer> answers() {
        return facts.answers;
    }

    /** What an event of a datagram engine delivered, or null. */
    public @Nullable Delivery delivery(E event) {
        return facts.delivery.apply(event);
    }

    /** How many runs a law may make. */
    public int budget() {
        return facts.budget;
    }

    /** Plays the steps in the ordinary way. */
    public Observation<E> play() {
        return play(steps(), Habit.ORDINARY, 0);
    }

    /** Plays given steps. */
    public Observation<E> play(List<Step<C>> steps, Habit habit, long origin) {
        Driver<C, E> driver = driver(habit, origin);
        driver.start();
        steps.forEach(driver::take);
        return driver.end();
    }

    /** A driver on a fresh engine, not started yet. */
    public Driver<C, E> driver(Habit habit, long origin) {
        return driver(engine(), habit, origin);
    }

    /** A driver on an engine, not started yet. */
    public Driver<C, E> driver(Engine<C, E> engine, Habit habit, long origin) {
        return new Driver<>(engine, facts.reactions, facts.answers, habit, origin);
    }

    @Override
    public String toString() {
        return facts.name;
    }
}
