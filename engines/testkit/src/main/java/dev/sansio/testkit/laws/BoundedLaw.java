package dev.sansio.testkit.laws;

import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.Engine;
import dev.sansio.core.Port;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.ScenarioBuilder;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
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
                new Siege<>(scenario, hostile).run();
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
        Engine<C, E> engine = scenario.engine();
        engine.advance(0);
        Supplier<ByteBuffer> source = hostile.input().get();
        long wanted = Math.max(4 * AT_LEAST, 4 * hostile.bound());
        int port = 1024;
        for (long fed = 0; fed < wanted; ) {
            ByteBuffer chunk = source.get();
            fed += Math.max(1, chunk.remaining());
            if (engine instanceof StreamEngine<?, ?> stream) {
                stream.receive(chunk, 0);
            } else if (engine instanceof DatagramEngine<?, ?> datagrams) {
                port = port == 65_535 ? 1024 : port + 1;
                InetSocketAddress remote = new InetSocketAddress(ScenarioBuilder.PEER.getAddress(), port);
                datagrams.receive(Datagram.of(remote, chunk), 0);
            }
            if (!exhausted(engine)) {
                break;
            }
        }
        return engine;
    }

    /** Takes all events; whether the engine still takes input. */
    private static boolean exhausted(Engine<?, ?> engine) {
        try {
            for (Object event = engine.poll(); event != null; ) {
                event = engine.poll();
            }
        } catch (SessionFailedException refused) {
            return false;
        }
        return ((Port<?, ?>) engine).hungry();
    }

    /** A peer that sends without end and reads nothing, after the engine was started with the ordinary habits. */
    private static final class Siege<C, E> {

        private final Scenario<C, E> scenario;
        private final Hostile hostile;
        private final StreamEngine<C, E> engine;
        private long untold;
        private int chunk;

        Siege(Scenario<C, E> scenario, Hostile hostile) {
            this.scenario = scenario;
            this.hostile = hostile;
            this.engine = (StreamEngine<C, E>) scenario.engine();
        }

        void run() {
            engine.advance(0);
            Supplier<ByteBuffer> source = hostile.input().get();
            long wanted = Math.max(AT_LEAST, 4 * hostile.bound());
            for (long fed = 0; fed < wanted && takesMore(); ) {
                ByteBuffer bytes = source.get();
                chunk = bytes.remaining();
                fed += Math.max(1, chunk);
                untold += chunk;
                engine.receive(bytes, 0);
            }
        }

        private boolean takesMore() {
            try {
                for (E event = engine.poll(); event != null; event = engine.poll()) {
                    untold = 0;
                    scenario.reactions().apply(event).forEach(command -> engine.send(command, 0));
                }
            } catch (SessionFailedException refused) {
                return false;
            }
            long held = engine.pending() + untold;
            if (held > hostile.bound() + chunk) {
                throw new AssertionError(
                        "%s: %s: the engine owes %d bytes and took %d without an event, more than %d + %d"
                                .formatted(
                                        scenario.name(),
                                        hostile.name(),
                                        engine.pending(),
                                        untold,
                                        hostile.bound(),
                                        chunk));
            }
            return engine.hungry();
        }
    }
}
