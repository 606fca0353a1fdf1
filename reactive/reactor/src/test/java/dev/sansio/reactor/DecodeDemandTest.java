package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Events are made when they are requested, and input is fetched when there are no more. */
class DecodeDemandTest {

    private final TestPublisher<ByteBuffer> bytes = TestPublisher.create();
    private final Flux<String> lines = bytes.flux().transformDeferred(Sansio.decode(LineEngine::new));

    @Test
    void nothingIsFetchedWithoutDemand() {
        StepVerifier.create(lines, 0)
                .expectSubscription()
                .then(bytes::assertWasNotRequested)
                .thenRequest(1)
                .then(bytes::assertWasRequested)
                .thenCancel()
                .verify();
    }

    @Test
    void oneByOne() {
        StepVerifier.create(lines, 1)
                .then(() -> bytes.next(Text.bytes("a\nb\nc\n")))
                .expectNext("a")
                .thenRequest(2)
                .expectNext("b", "c")
                .then(bytes::complete)
                .verifyComplete();
    }

    @Test
    void demandGivenFromWithinAnEventIsServedWithoutRecursion() {
        String many = "x\n".repeat(100_000);
        StepVerifier.create(Flux.just(Text.bytes(many)).transformDeferred(Sansio.decode(LineEngine::new)), 0)
                .thenRequest(1)
                .expectNext("x")
                .thenRequest(Long.MAX_VALUE)
                .expectNextCount(99_999)
                .verifyComplete();
        assertThat(Flux.just(Text.bytes(many))
                        .transformDeferred(Sansio.decode(LineEngine::new))
                        .limitRate(1)
                        .count()
                        .block())
                .isEqualTo(100_000);
    }

    @Test
    void aLineInManyChunksFetchesThemOneAtATime() {
        StepVerifier.create(
                        Flux.just("a", "b", "", "c", "\nd", "\n")
                                .map(Text::bytes)
                                .transformDeferred(Sansio.decode(LineEngine::new)),
                        1)
                .expectNext("abc")
                .thenRequest(1)
                .expectNext("d")
                .verifyComplete();
    }

    @Test
    void noEventFollowsACancellationFromWithinOne() {
        List<String> seen = new ArrayList<>();
        lines.subscribe(new BaseSubscriber<>() {
            @Override
            protected void hookOnNext(String line) {
                seen.add(line);
                if (line.equals("b")) {
                    cancel();
                }
            }
        });
        bytes.next(Text.bytes("a\nb\nc\nd\n"));
        assertThat(seen).containsExactly("a", "b");
        bytes.assertCancelled();
    }

    @Test
    void anEventThatIsRefusedIsNotCounted() {
        StepVerifier.create(lines.filter(line -> line.equals("x")), 1)
                .then(() -> bytes.next(Text.bytes("a\nx\nb\nx\n")))
                .expectNext("x")
                .thenRequest(1)
                .expectNext("x")
                .thenCancel()
                .verify();
    }
}
