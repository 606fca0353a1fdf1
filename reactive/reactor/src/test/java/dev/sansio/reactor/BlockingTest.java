package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** Nothing blocks on threads that may not; all other tests run under the same watch. */
class BlockingTest {

    @Test
    void theWatchIsAwake() {
        assertThatThrownBy(() -> Mono.fromRunnable(() -> LockSupport.parkNanos(1))
                        .subscribeOn(Schedulers.parallel())
                        .block(Waiting.LONG))
                .hasCauseInstanceOf(BlockingOperationError.class);
    }

    @Test
    void aSessionOnAParallelThreadNeverBlocks() {
        StepVerifier.create(Flux.range(0, 1000)
                        .map(i -> Text.bytes("line " + i + "\n"))
                        .publishOn(Schedulers.parallel(), 1)
                        .transformDeferred(Sansio.<String, String>join(
                                () -> new LineEngine().staying().silence(Waiting.LONG),
                                events -> events.map(line -> line.equals("EOF") ? "quit" : line),
                                SessionOptions.defaults().highWatermark(100)))
                        .map(Text::of)
                        .reduce(String::concat)
                        .map(all -> all.lines().count()))
                .expectNext(1001L)
                .verifyComplete();
    }
}
