package dev.sansio.testkit;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Datagram;
import dev.sansio.core.Engine;
import dev.sansio.core.SessionFailedException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Scenario}. Laws for which the scenario says nothing are reported as not applicable, with the reason;
 * only what is rejected and how credit is read must be stated.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public final class ScenarioBuilder<C, E> {

    /** Where datagrams come from unless told otherwise: a documentation address (RFC 5737). */
    public static final InetSocketAddress PEER = new InetSocketAddress(documentation(), 4433);

    final String name;
    final Supplier<Engine<C, E>> engine;
    final boolean datagrams;
    final List<Step<C>> steps = new ArrayList<>();
    final List<C> rejected = new ArrayList<>();
    final List<C> owed = new ArrayList<>();
    final List<Hostile> hostiles = new ArrayList<>();
    Function<E, List<C>> reactions = event -> List.of();
    Merge<E> merge = Merge.none();
    Function<Octets, Object> normaliser = output -> output;
    Function<E, @Nullable Delivery> delivery = event -> null;
    boolean neverRejects;
    int budget = 25_000;

    @Nullable
    Octets garbled;

    @Nullable
    String silenceCode = SessionFailedException.TIMEOUT;

    @Nullable
    List<Integer> cleanEnds;

    @Nullable
    IntFunction<Octets> lengthy;

    @Nullable
    Long idleBytes;

    @Nullable
    Credit<C, E> credit;

    @Nullable
    Function<Ask, @Nullable Answer> answers;

    ScenarioBuilder(String name, Supplier<Engine<C, E>> engine, boolean datagrams) {
        this.name = name;
        this.engine = engine;
        this.datagrams = datagrams;
    }

    private static InetAddress documentation() {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    /** Bytes arrive, as UTF-8; a datagram from {@link #PEER} if the engine is one of datagrams. */
    public ScenarioBuilder<C, E> arrives(String text) {
        return arrives(Octets.of(text));
    }

    /** Bytes arrive; a datagram from {@link #PEER} if the engine is one of datagrams. */
    public ScenarioBuilder<C, E> arrives(Octets bytes) {
        steps.add(
                datagrams
                        ? new Step.DatagramArrived<>(Datagram.of(PEER, bytes.toBuffer()))
                        : new Step.Arrived<>(bytes));
        return this;
    }

    /** A datagram arrives. */
    public ScenarioBuilder<C, E> arrives(Datagram datagram) {
        steps.add(new Step.DatagramArrived<>(datagram));
        return this;
    }

    /** The application sends a command. */
    public ScenarioBuilder<C, E> sends(C command) {
        steps.add(new Step.Sent<>(command));
        return this;
    }

    /** The peer finishes its direction. */
    public ScenarioBuilder<C, E> ends() {
        steps.add(new Step.Ended<>());
        return this;
    }

    /** The carrier is lost. */
    public ScenarioBuilder<C, E> loses() {
        steps.add(new Step.Lost<>());
        return this;
    }

    /** Time passes. */
    public ScenarioBuilder<C, E> passes(Duration time) {
        steps.add(new Step.Passed<>(time));
        return this;
    }

    /** What the application sends upon an event; the same for the same event, whatever was before. */
    public ScenarioBuilder<C, E> reacting(Function<E, List<C>> reactions) {
        this.reactions = reactions;
        return this;
    }

    /** How neighbouring events of payload become one; by default they do not. */
    public ScenarioBuilder<C, E> merging(Merge<E> merge) {
        this.merge = merge;
        return this;
    }

    /** What of the output is compared, where its bytes may differ, as with record layers; by default the bytes. */
    public ScenarioBuilder<C, E> comparingOutputBy(Function<Octets, Object> normaliser) {
        this.normaliser = normaliser;
        return this;
    }

    /** Commands that are rejected at one point of the scenario at least (L4). */
    @SafeVarargs
    public final ScenarioBuilder<C, E> rejects(C... commands) {
        for (C command : commands) {
            rejected.add(command);
        }
        return this;
    }

    /** States that no command is ever rejected (L4). */
    public ScenarioBuilder<C, E> neverRejects() {
        this.neverRejects = true;
        return this;
    }

    /**
     * Input that breaks the protocol when it follows the whole scenario (L5); for datagrams, a payload that is ignored
     * wherever it comes.
     */
    public ScenarioBuilder<C, E> garbledBy(Octets input) {
        this.garbled = input;
        return this;
    }

    /**
     * The code of a failure because the peer was silent (L6), {@code timeout} by default; null where time runs out whatever
     * the peer does, and nothing is to be checked.
     */
    public ScenarioBuilder<C, E> silenceCode(@Nullable String code) {
        this.silenceCode = code;
        return this;
    }

    /** Commands that the application owes once the peer has ended, beyond those of the scenario (L11). */
    @SafeVarargs
    public final ScenarioBuilder<C, E> owing(C... commands) {
        for (C command : commands) {
            owed.add(command);
        }
        return this;
    }

    /** Offsets of the input at which an end is clean; at all others it is {@code truncated} (L11). */
    public ScenarioBuilder<C, E> cleanEnds(Integer... offsets) {
        this.cleanEnds = List.of(offsets);
        return this;
    }

    /** A peer that never stops (L9). May be told several times. */
    public ScenarioBuilder<C, E> withstanding(Hostile peer) {
        hostiles.add(peer);
        return this;
    }

    /** Valid input of about n bytes, from the start, with no commands but the reactions (L10). */
    public ScenarioBuilder<C, E> lengthy(IntFunction<Octets> input) {
        this.lengthy = input;
        return this;
    }

    /** The bytes that an engine may hold after the scenario (L14). */
    public ScenarioBuilder<C, E> idleBytes(long bytes) {
        this.idleBytes = bytes;
        return this;
    }

    /** How to read flow control (L13); {@link Credit#none()} where there is none. */
    public ScenarioBuilder<C, E> credit(Credit<C, E> credit) {
        this.credit = credit;
        return this;
    }

    /** What the surroundings answer (L15); null for a question that stays unanswered. */
    public ScenarioBuilder<C, E> answering(Function<Ask, @Nullable Answer> answers) {
        this.answers = answers;
        return this;
    }

    /** What an event delivered on a reliable stream of a datagram protocol (L1); null for other events. */
    public ScenarioBuilder<C, E> delivering(Function<E, @Nullable Delivery> delivery) {
        this.delivery = delivery;
        return this;
    }

    /** How many runs a law may make, 25 000 by default; beyond, it samples evenly. For engines that are slow to start. */
    public ScenarioBuilder<C, E> budget(int runs) {
        this.budget = runs;
        return this;
    }

    /** The scenario; the builder is not to be used any more. */
    public Scenario<C, E> build() {
        return new Scenario<>(this);
    }
}
