package dev.sansio.testkit.laws;

import dev.sansio.testkit.Scenario;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All laws, and the tests that they make of scenarios. */
public final class Laws {

    private static final List<Law> ALL = List.of(
            new SplitLaw(),
            new PollingLaw(),
            new OutputLaw(),
            new RejectionLaw(),
            new FailureLaw(),
            new TimeLaw(),
            new DeterminismLaw(),
            new BufferLaw(),
            new BoundedLaw(),
            new LinearLaw(),
            new TerminalLaw(),
            new QuiescenceLaw(),
            new CreditLaw(),
            new IdleLaw(),
            new AsksLaw());

    private Laws() {}

    /** The fifteen laws, in order. */
    public static List<Law> all() {
        return ALL;
    }

    /** One test for each law and scenario. */
    public static <C, E> Stream<DynamicTest> tests(Stream<Scenario<C, E>> scenarios) {
        return scenarios.flatMap(scenario -> ALL.stream().map(law -> test(law, scenario)));
    }

    private static <C, E> DynamicTest test(Law law, Scenario<C, E> scenario) {
        String reason = law.notApplicable(scenario);
        return reason == null
                ? DynamicTest.dynamicTest(law.name() + ": " + scenario.name(), () -> law.check(scenario))
                : DynamicTest.dynamicTest(
                        law.name() + ": not applicable, " + reason + ": " + scenario.name(), () -> {});
    }
}
