package dev.sansio.netty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Demand reaches the pipe. */
class StandardOutputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Counts its reads, and ends after ten. */
    private static final class Counting extends InputStream {

        private final AtomicInteger reads = new AtomicInteger();
        private final AtomicInteger allowed = new AtomicInteger();

        @Override
        public int read() {
            throw new AssertionError("one by one");
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (reads.incrementAndGet() > allowed.get()) {
                throw new IOException("read " + reads + " although " + allowed + " were requested");
            }
            return reads.get() > 10 ? -1 : 1;
        }
    }

    @Test
    void aUnitIsReadOnlyWhenItIsRequested() {
        Counting stream = new Counting();
        StandardOutput output = new StandardOutput(stream, () -> null, () -> {});
        StepVerifier.Step<?> steps = StepVerifier.create(output, 0);
        for (int i = 0; i < 5; i++) {
            int units = i % 2 + 1;
            steps = steps.then(() -> stream.allowed.addAndGet(units))
                    .thenRequest(units)
                    .expectNextCount(units);
        }
        steps.then(() -> stream.allowed.addAndGet(100))
                .thenRequest(100)
                .expectNextCount(3)
                .expectComplete()
                .verify(PATIENCE);
        assertThat(stream.reads).hasValue(11);
    }

    @Test
    void aStreamThatBreaksIsAnError() {
        StepVerifier.create(new StandardOutput(new Counting(), () -> null, () -> {}))
                .expectErrorMessage("read 1 although 0 were requested")
                .verify(PATIENCE);
    }

    @Test
    void theEndOfAProcessThatDidNotListenIsALoss() {
        Counting stream = new Counting();
        stream.allowed.set(100);
        StepVerifier.create(new StandardOutput(stream, () -> new IOException("broken pipe"), () -> {}))
                .expectNextCount(10)
                .expectErrorMessage("broken pipe")
                .verify(PATIENCE);
    }

    @Test
    void theRestIsReadAndForgotten() {
        Counting stream = new Counting();
        stream.allowed.set(100);
        Sinks.Empty<Void> over = Sinks.empty();
        StandardOutput output = new StandardOutput(stream, () -> null, () -> {
            if (stream.reads.get() == 11) {
                over.tryEmitEmpty();
            }
        });
        StepVerifier.create(output, 1).expectNextCount(1).thenCancel().verify(PATIENCE);
        over.asMono().block(PATIENCE);
    }
}
