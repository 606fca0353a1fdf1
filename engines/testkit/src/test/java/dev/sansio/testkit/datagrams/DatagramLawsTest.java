package dev.sansio.testkit.datagrams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Datagram;
import dev.sansio.core.DatagramEngine;
import dev.sansio.core.SessionFailedException;
import dev.sansio.testkit.Credit;
import dev.sansio.testkit.Delivery;
import dev.sansio.testkit.Driver;
import dev.sansio.testkit.Duplex;
import dev.sansio.testkit.Habit;
import dev.sansio.testkit.Hostile;
import dev.sansio.testkit.Link;
import dev.sansio.testkit.Octets;
import dev.sansio.testkit.Scenario;
import dev.sansio.testkit.laws.BoundedLaw;
import dev.sansio.testkit.laws.BufferLaw;
import dev.sansio.testkit.laws.DatagramLaws;
import dev.sansio.testkit.laws.FailureLaw;
import dev.sansio.testkit.laws.Law;
import dev.sansio.testkit.laws.OutputLaw;
import dev.sansio.testkit.laws.SplitLaw;
import dev.sansio.testkit.laws.TerminalLaw;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatagramLawsTest implements DatagramLaws<String, String> {

    private static Scenario<String, String> scenario(Supplier<? extends DatagramEngine<String, String>> engine) {
        return Scenario.<String, String>datagrams("numbered", engine)
                .arrives("0:one ")
                .arrives("1:two ")
                .sends("hello")
                .arrives("2:three ")
                .arrives("a 0")
                .sends("again")
                .passes(Duration.ofSeconds(3))
                .arrives("3:four")
                .delivering(event -> new Delivery("the only one", Octets.of(event)))
                .rejects("")
                .garbledBy(Octets.of("garbage"))
                .withstanding(Hostile.repeating("garbage from everywhere", 1024, Octets.of("garbage of some length")))
                .idleBytes(2048)
                .credit(Credit.none())
                .build();
    }

    @Override
    public Stream<Scenario<String, String>> scenarios() {
        return Stream.of(scenario(NumberedEngine::new));
    }

    private static void caught(Law law, String message, Supplier<? extends NumberedEngine> defect) {
        assertThatThrownBy(() -> law.check(scenario(defect)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    @Test
    void splitFindsWhatIsDeliveredTwice() {
        caught(new SplitLaw(), "no prefix of those sent", () -> new NumberedEngine() {
            @Override
            protected void accept(int number, String text) {
                events.add(text);
            }
        });
    }

    @Test
    void outputFindsDeliveryThatDependsOnDraining() {
        caught(new OutputLaw(), "events differ", () -> new NumberedEngine() {
            @Override
            public void receive(Datagram unit, long now) {
                if (out.size() < 2) {
                    super.receive(unit, now);
                }
            }
        });
    }

    @Test
    void failureFindsAnEndpointThatGarbageKills() {
        caught(new FailureLaw(), "a garbled datagram before step 0", () -> new NumberedEngine() {
            private @Nullable SessionFailedException failure;

            @Override
            public void receive(Datagram unit, long now) {
                if (Octets.of(unit.payload()).toText().equals("garbage")) {
                    failure = new SessionFailedException("garbled", "what?");
                }
                super.receive(unit, now);
            }

            @Override
            public @Nullable String poll() {
                if (failure != null) {
                    throw failure;
                }
                return super.poll();
            }
        });
    }

    @Test
    void boundedFindsStateForStrangers() {
        caught(new BoundedLaw(), "garbage from everywhere makes the engine hold", () -> new NumberedEngine() {
            private final Map<InetSocketAddress, byte[]> states = new HashMap<>();

            @Override
            public void receive(Datagram unit, long now) {
                states.put(unit.remote(), new byte[100]);
                super.receive(unit, now);
            }
        });
    }

    @Test
    void buffersFindsAWriteBeyondTheDatagram() {
        caught(new BufferLaw(), "wrote outside of received buffer", () -> new NumberedEngine() {
            @Override
            public void receive(Datagram unit, long now) {
                super.receive(unit, now);
                if (unit.payload().hasArray() && unit.payload().arrayOffset() > 0) {
                    unit.payload().array()[unit.payload().arrayOffset()] = 1;
                }
            }
        });
    }

    @Test
    void terminalFindsAnEndpointThatOutlivesItsSocket() {
        caught(new TerminalLaw(), "the phase stays OPEN", () -> new NumberedEngine() {
            @Override
            public void lost(Throwable cause, long now) {
                // still hoping
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everythingArrivesOnceAndInOrderOverALossyLink(long seed) {
        List<String> words = IntStream.range(0, 12).mapToObj(i -> "word " + i).toList();
        NumberedEngine sender = new NumberedEngine();
        words.forEach(word -> sender.send(word, 0));
        List<String> echoed = new ArrayList<>();
        Driver<String, String> client = new Driver<>(sender, event -> List.of(), null, Habit.ORDINARY, 0);
        Driver<String, String> server = new Driver<>(
                new NumberedEngine(),
                event -> {
                    echoed.add(event);
                    return List.of(event.toUpperCase(java.util.Locale.ROOT));
                },
                null,
                Habit.ORDINARY,
                0);
        Duplex.Outcome<String, String> outcome = Duplex.run(client, server, Link.lossy(seed), Duration.ofMinutes(5));
        assertThat(outcome.server().events()).isEqualTo(words).isEqualTo(echoed);
        assertThat(outcome.client().events())
                .isEqualTo(words.stream()
                        .map(word -> word.toUpperCase(java.util.Locale.ROOT))
                        .toList());
    }
}
