package dev.sansio.netty.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.SingleChannelEngine;
import dev.sansio.netty.LineEngine;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** How processes end, and that none is left. */
class ProcessEndsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ProcessOptions SOON = ProcessOptions.defaults().gracePeriod(Duration.ofMillis(50));

    private static ProcessLink<String, String> start(String name) {
        return Child.of(name).options(SOON).start(LineEngine::new).block(PATIENCE);
    }

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        Leftovers.none(PATIENCE);
    }

    @Test
    void cancellingTheEventsEndsAProcessThatNeverEnds() {
        ProcessLink<String, String> link = start("forever");
        assertThat(link.events().next().block(PATIENCE)).isEqualTo("ready");
        assertThat(link.exit().block(PATIENCE)).isNotZero();
    }

    @Test
    void aProcessThatIgnoresItsClosedInputIsEnded() {
        ProcessLink<String, String> link = start("deaf");
        link.send(".").block(PATIENCE); // ours is over, which closes its input
        assertThat(link.exit().block(PATIENCE)).isNotZero();
    }

    @Test
    void aProcessThatIgnoresBeingToldIsKilled() {
        ProcessLink<String, String> link = start("stubborn");
        assertThat(link.events().next().block(PATIENCE)).isEqualTo("ready");
        assertThat(link.exit().block(PATIENCE)).isNotZero();
    }

    @Test
    void anAbortIsALossAndEndsTheProcess() {
        ProcessLink<String, String> link = start("forever");
        StepVerifier.create(link.events())
                .expectNext("ready")
                .then(link::abort)
                .expectErrorSatisfies(failure -> {
                    assertThat(((SessionFailedException) failure).code()).isEqualTo(SessionFailedException.LOST);
                    assertThat(failure).hasCauseInstanceOf(CancellationException.class);
                })
                .verify(PATIENCE);
        link.closed().block(PATIENCE);
        link.abort(); // of what is over
    }

    @Test
    void anAbortEndsAProcessThatNeitherReadsNorIsRead() {
        ProcessLink<String, String> link = start("forever");
        link.sendAll(Flux.generate(sink -> sink.next("x".repeat(10_000)))).subscribe(done -> {}, gone -> {});
        assertThat(link.events().next().block(PATIENCE)).isEqualTo("ready");
        link.abort();
        assertThat(link.exit().block(PATIENCE)).isNotZero();
    }

    @Test
    void descendantsEndToo() {
        ProcessLink<String, String> link = start("parent");
        long pid = Long.parseLong(link.events().next().block(PATIENCE));
        ProcessHandle.of(pid).ifPresent(grandchild -> grandchild.onExit().join());
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        link.closed().block(PATIENCE);
    }

    @Test
    void aStartThatIsCancelledLeavesNoProcess() throws InterruptedException {
        CountDownLatch starting = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Disposable start = Child.of("forever")
                .options(SOON)
                .<String, String>start(() -> {
                    starting.countDown();
                    uninterrupted(cancelled);
                    return new LineEngine();
                })
                .subscribe(link -> {
                    throw new AssertionError("it was cancelled");
                });
        uninterrupted(starting);
        start.dispose();
        cancelled.countDown();
    }

    private static void uninterrupted(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** An engine that is broken by the first byte. */
    private static final class BrokenEngine extends SingleChannelEngine<String, String> {

        BrokenEngine() {
            super(Phase.OPEN);
        }

        @Override
        protected void accept(String command) {
            out.utf8(command);
        }

        @Override
        protected String parse() {
            if (in.isEmpty()) {
                return null;
            }
            throw new IllegalStateException("broken");
        }
    }

    @Test
    void anEngineThatFailsLeavesNoProcess() {
        ProcessLink<String, String> link =
                Child.of("forever").options(SOON).start(BrokenEngine::new).block(PATIENCE);
        StepVerifier.create(link.events()).expectError().verify(PATIENCE);
        assertThat(link.exit().block(PATIENCE)).isNotZero();
    }
}
