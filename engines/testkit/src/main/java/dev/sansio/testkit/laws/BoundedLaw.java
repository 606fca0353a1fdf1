package dev.sansio.testkit.laws;

import dev.sansio.core.Datagram;
import dev.sansio.core.Engine;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import dev.sansio.testkit.Step;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Memory stays under the named limits, whatever a peer does that never stops and never reads: what the engine owes and what
 * it took without telling an event stay under the bound, or it fails, or is no longer hungry. For datagrams, and for input
 * that the protocol wants to be ignored, the heap that the engine holds is measured.
 */
public final class BoundedLaw implements Law {

    private static final long AT_LEAST = 1 << 20;

    /** The law. */
    public BoundedLaw() {}

    @Override
    public String name() {
        return "L9 bounded";
    }

    @Override
    public <C, E> @Nullable String notApplicable(Scenario<C, E> scenario) {
        return scenario.hostiles().isEmpty() ? "the scenario names no hostile peer" : null;
    }

    @Override
    public <C, E> void check(Scenario<C, E> scenario) {
        for (Hostile hostile : scenario.hostiles()) {
            if (scenario.isDatagram() || hostile.discarded()) {
                holdsLittle(scenario, hostile);
            } else {
                owesLittle(scenario, hostile);
            }
        }
    }

    /** What a hostile peer makes an engine hold is found in the heap. */
    private static <C, E> void holdsLittle(Scenario<C, E> scenario, Hostile hostile) {
        long limit = hostile.bound() + Heap.NOISE;
        long held = Heap.heldBy(1, limit, () -> besieged(scenario, hostile));
        if (held > limit) {
            throw new AssertionError("%s: %s makes the engine hold %d bytes, and the bound is %d"
                    .formatted(scenario.name(), hostile.name(), held, hostile.bound()));
        }
    }

    private static <C, E> Engine<C, E> besieged(Scenario<C, E> scenario, Hostile hostile) {
        Driver<C, E> driver = started(scenario, hostile, Habit.ORDINARY);
        Supplier<ByteBuffer> source = hostile.input().get();
        long wanted = Math.max(4 * AT_LEAST, 4 * hostile.bound());
        int port = 1024;
        for (long fed = 0; fed < wanted && driver.failure() == null && driver.hungry(); ) {
            Octets chunk = Octets.of(source.get());
            fed += Math.max(1, chunk.length());
            port = port == 65_535 ? 1024 : port + 1;
            driver.take(
                    scenario.isDatagram()
                            ? new Step.DatagramArrived<>(Datagram.of(
                                    new InetSocketAddress(ScenarioBuilder.PEER.getAddress(), port), chunk.toBuffer()))
                            : new Step.Arrived<>(chunk));
        }
        return driver.engine();
    }

    private static <C, E> Driver<C, E> started(Scenario<C, E> scenario, Hostile hostile, Habit habit) {
        Driver<C, E> driver = scenario.driver(habit, 0).forgetting();
        driver.start();
        if (hostile.late()) {
            scenario.steps().forEach(driver::take);
            driver.pass(Duration.ZERO); // with which all output leaves
        }
        return driver;
    }

    /** A peer that sends without end and reads nothing. */
    private static <C, E> void owesLittle(Scenario<C, E> scenario, Hostile hostile) {
        Driver<C, E> driver = started(scenario, hostile, Habit.LATE_TRANSMIT);
        StreamEngine<C, E> engine = (StreamEngine<C, E>) driver.engine();
        Supplier<ByteBuffer> source = hostile.input().get();
        long wanted = Math.max(AT_LEAST, 4 * hostile.bound());
        long untold = 0;
        for (long fed = 0; fed < wanted && driver.failure() == null && driver.hungry(); ) {
            Octets chunk = Octets.of(source.get());
            int told = driver.eventCount();
            driver.take(new Step.Arrived<>(chunk));
            fed += Math.max(1, chunk.length());
            untold = driver.eventCount() > told ? 0 : untold + chunk.length();
            if (engine.pending() + untold > hostile.bound() + chunk.length()) {
                throw new AssertionError(
                        "%s: %s: the engine owes %d bytes and took %d without an event, more than %d + %d"
                                .formatted(
                                        scenario.name(),
                                        hostile.name(),
                                        engine.pending(),
                                        untold,
                                        hostile.bound(),
                                        chunk.length()));
            }
        }
    }
}
