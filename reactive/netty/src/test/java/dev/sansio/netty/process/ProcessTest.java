package dev.sansio.netty.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import dev.sansio.netty.HalfLineEngine;
import dev.sansio.netty.LineEngine;
import dev.sansio.reactor.Sansio;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What a process says and hears. */
class ProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static ProcessLink<String, String> start(ChildProcess program) {
        return program.start(LineEngine::new).block(PATIENCE);
    }

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        Leftovers.none(PATIENCE);
    }

    @Test
    void aLineGoesThereAndBack() {
        ProcessLink<String, String> link = start(Child.of("echo"));
        assertThat(link.pid()).isNotEqualTo(ProcessHandle.current().pid());
        link.send("hello").subscribe();
        StepVerifier.create(link.events().take(1))
                .expectNext("hello")
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isZero(); // its input was closed, which it obeys
        link.closed().block(PATIENCE);
    }

    @Test
    void theEndOfOurDirectionClosesItsInputAndTheEndOfItsOutputIsThePeers() {
        ProcessLink<String, String> link =
                Child.of("echo").start(HalfLineEngine::new).block(PATIENCE);
        link.sendAll(Flux.just("one", "two", "!eof")).block(PATIENCE);
        StepVerifier.create(link.events())
                .expectNext("one", "two", "<eof>")
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void aMebibyteGoesThereAndBack() {
        ProcessLink<String, String> link = start(Child.of("echo"));
        String line = "x".repeat(1023);
        link.sendAll(Flux.range(0, 1024).map(i -> line)).subscribe();
        StepVerifier.create(link.events().take(1024).distinct().collectList())
                .assertNext(lines -> assertThat(lines).containsExactly(line))
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void aMebibyteInOneCommandGoesThereAndBack() {
        ProcessLink<String, String> link = start(Child.of("echo"));
        String line = "y".repeat((1 << 20) - 1);
        link.send(line).subscribe();
        assertThat(link.events().next().block(PATIENCE)).isEqualTo(line);
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void bytesMayComeOneByOne() {
        ProcessLink<String, String> link = start(Child.of("cut"));
        String line = "äöü".repeat(20);
        link.sendAll(Flux.range(0, 20).map(i -> i + line)).subscribe();
        StepVerifier.create(link.events().take(20))
                .expectNextSequence(Flux.range(0, 20).map(i -> i + line).toIterable())
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void theExitValueIsTold() {
        ProcessLink<String, String> link =
                Child.of("three").start(HalfLineEngine::new).block(PATIENCE);
        StepVerifier.create(link.events().take(2))
                .expectNext("leaving", "<eof>")
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isEqualTo(3);
    }

    @Test
    void whatWasSaidBeforeAnExitIsHeardAfterIt() {
        ProcessLink<String, String> link =
                Child.of("three").start(HalfLineEngine::new).block(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isEqualTo(3);
        StepVerifier.create(link.events().take(2))
                .expectNext("leaving", "<eof>")
                .expectComplete()
                .verify(PATIENCE);
    }

    @Test
    void aProcessThatIsGoneWhileWeHaveNotFinishedIsALoss() {
        ProcessLink<String, String> link =
                Child.of("three").start(HalfLineEngine::new).block(PATIENCE);
        StepVerifier.create(link.events())
                .expectNext("leaving", "<eof>")
                .expectErrorSatisfies(failure ->
                        assertThat(((SessionFailedException) failure).code()).isEqualTo(SessionFailedException.LOST))
                .verify(PATIENCE);
    }

    @Test
    void aProcessThatTakesNoMoreInputIsHeardToItsEnd() {
        ProcessLink<String, String> link = start(Child.of("closed", "1000"));
        Flux<String> events = link.events().doOnNext(line -> {
            if (line.equals("not listening")) {
                link.sendAll(Flux.range(0, 300).map(i -> "z".repeat(1000))).subscribe(done -> {}, gone -> {});
            }
        });
        // Whether it was there to be written to is a race; what it has said is not.
        StepVerifier.create(events.onErrorComplete(SessionFailedException.class))
                .expectNext("not listening")
                .expectNextSequence(Flux.range(0, 1000).map(i -> "line " + i).toIterable())
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void complaintsThatNobodyReadsDoNotStopAProcess() {
        ProcessLink<String, String> link = start(Child.of("complain"));
        assertThat(link.events().next().block(PATIENCE)).isEqualTo("done");
        assertThat(link.exit().block(PATIENCE)).isZero();
        StepVerifier.create(link.standardError()
                        .transformDeferred(Sansio.decode(LineEngine::new))
                        .takeLast(1))
                .expectNext("complaint 19999")
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.standardErrorDropped()).isPositive();
        StepVerifier.create(link.standardError())
                .expectError(IllegalStateException.class)
                .verify(PATIENCE);
    }

    @Test
    void complaintsAreReadAsTheyCome() {
        ProcessLink<String, String> link =
                start(Child.of("complain").options(ProcessOptions.defaults().standardErrorBound(1 << 20)));
        StepVerifier.create(link.standardError().transformDeferred(Sansio.decode(LineEngine::new)))
                .expectNextSequence(
                        Flux.range(0, 20_000).map(i -> "complaint " + i).toIterable())
                .expectComplete()
                .verify(PATIENCE);
        assertThat(link.standardErrorDropped()).isZero();
        assertThat(link.events().next().block(PATIENCE)).isEqualTo("done");
        assertThat(link.exit().block(PATIENCE)).isZero();
    }

    @Test
    void aProcessHasAFolderAndAnEnvironment(@TempDir Path folder) throws IOException {
        ChildProcess plain = Child.of("surroundings").folder(folder);
        ChildProcess more = plain.environment("SANSIO_TEST", "more");
        ChildProcess only = more.environment(Map.of("SANSIO_TEST", "only"));
        String path = System.getenv("PATH");
        String where = folder.toRealPath().toString();
        assertThat(surroundings(plain)).containsExactly(where, "null", path);
        assertThat(surroundings(more)).containsExactly(where, "more", path);
        assertThat(surroundings(only)).containsExactly(where, "only", "null");
    }

    private static Iterable<String> surroundings(ChildProcess program) {
        return start(program).events().take(3).collectList().block(PATIENCE);
    }

    @Test
    void aMissingProgramIsTold() {
        ChildProcess missing = ChildProcess.of("no-such-program-of-sansio", "secret");
        StepVerifier.create(missing.start(LineEngine::new))
                .expectErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                ProgramNotStartedException.class,
                                it -> assertThat(it.program()).isEqualTo("no-such-program-of-sansio"))
                        .hasMessageNotContaining("secret")
                        .hasCauseInstanceOf(IOException.class))
                .verify(PATIENCE);
        assertThat(missing).hasToString("ChildProcess[no-such-program-of-sansio]");
    }

    @Test
    void withoutAnEngineNoProcessIsStarted() {
        StepVerifier.create(Child.of("forever").start(() -> {
                    throw new IllegalStateException("no engine");
                }))
                .expectErrorMessage("no engine")
                .verify(PATIENCE);
        assertThat(Leftovers.children()).isEmpty();
    }
}
