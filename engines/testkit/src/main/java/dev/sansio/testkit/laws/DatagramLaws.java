package dev.sansio.testkit.laws;

import dev.sansio.testkit.Scenario;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The proof of an engine on datagrams: a test class implements this and names its scenarios.
 *
 * @param <C> the engine's commands
 * @param <E> the engine's events
 */
public interface DatagramLaws<C, E> {

    /** The scenarios that the laws play. */
    Stream<Scenario<C, E>> scenarios();

    /** One test for each law and scenario. */
    @TestFactory
    default Stream<DynamicTest> laws() {
        return Laws.tests(scenarios().peek(scenario -> {
            if (scenario.isDatagram() != true) {
                throw new IllegalArgumentException("not a scenario of datagrams: " + scenario.name());
            }
        }));
    }
}
