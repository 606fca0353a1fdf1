package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the races of {@link Stress} in a JVM of their own; jcstress fails when it sees what is forbidden. */
class StressTest {

    private static final List<String> RACES = List.of(
            "RequestAndNext",
            "CancelAndNext",
            "CancelAndRequestOfTheParked",
            "SendAndReceiveAndTimer",
            "CompleteAndLastRequest",
            "BothCancelled",
            "SendAndClose");

    @Test
    void racesHaveNoForbiddenOutcome() throws Exception {
        Path results = Files.createDirectories(Path.of("target", "jcstress").toAbsolutePath());
        for (String race : RACES) {
            Files.deleteIfExists(results.resolve("dev.sansio.reactor.Stress." + race + ".html"));
        }
        Path output = results.resolve("output.txt");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        "org.openjdk.jcstress.Main",
                        "-t",
                        "dev.sansio.reactor.Stress.*",
                        "-r",
                        results.toString(),
                        "-f",
                        "1",
                        "-fsm",
                        "1",
                        "-iters",
                        "1",
                        "-time",
                        "100",
                        "-sc",
                        "false",
                        "-jvmArgs",
                        "-Xmx512m"))
                .directory(results.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(output);
        List<String> counts = Pattern.compile("\\(Results: .*\\)")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(process.exitValue()).as(text).isZero();
        String last = counts.get(counts.size() - 1);
        System.out.println("jcstress: " + last);
        assertThat(last).contains("0 failed, 0 soft errs, 0 hard errs").doesNotContain(" 0 passed");
        for (String race : RACES) {
            assertThat(results.resolve("dev.sansio.reactor.Stress." + race + ".html"))
                    .exists();
        }
    }
}
