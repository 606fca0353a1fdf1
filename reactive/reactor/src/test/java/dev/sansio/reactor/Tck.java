package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.reactivestreams.tck.TestEnvironment;
import org.testng.ITestResult;
import org.testng.TestListenerAdapter;
import org.testng.TestNG;

/** Runs a class of the Reactive Streams TCK, which is written for TestNG. */
final class Tck {

    /** Patient with what must come; what must not come is awaited for a moment only. */
    static final TestEnvironment ENVIRONMENT = new TestEnvironment(10_000, 50, 20, false);

    private Tck() {}

    static void run(String name, Class<?> verification, int leastPassed) {
        TestListenerAdapter results = new TestListenerAdapter();
        TestNG runner = new TestNG(false);
        runner.setVerbose(0);
        runner.setTestClasses(new Class<?>[] {verification});
        runner.addListener(results);
        runner.run();
        int passed = results.getPassedTests().size();
        System.out.printf(
                "TCK %s: %d passed, %d failed, %d not applicable%n",
                name,
                passed,
                results.getFailedTests().size(),
                results.getSkippedTests().size());
        assertThat(results.getFailedTests().stream().map(Tck::told).collect(Collectors.toList()))
                .isEmpty();
        assertThat(results.getConfigurationFailures()).isEmpty();
        assertThat(passed).isGreaterThanOrEqualTo(leastPassed);
    }

    private static String told(ITestResult result) {
        return result.getName() + ": " + result.getThrowable();
    }
}
