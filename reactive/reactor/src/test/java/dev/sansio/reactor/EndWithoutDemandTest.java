package dev.sansio.reactor;

import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Completion and errors need no demand, though a lazy engine knows of its end only by being asked for more. */
class EndWithoutDemandTest {

    private static final Supplier<LineEngine> ENGINE = LineEngine::new;

    @Test
    void anEmptyInputCompletes() {
        StepVerifier.create(Flux.<ByteBuffer>empty().transformDeferred(Sansio.decode(ENGINE)), 0)
                .verifyComplete();
    }

    @Test
    void aFailedInputFails() {
        IllegalStateException cause = new IllegalStateException("refused");
        StepVerifier.create(Flux.<ByteBuffer>error(cause).transformDeferred(Sansio.decode(ENGINE)), 0)
                .expectErrorMatches(failed -> failed instanceof SessionFailedException lost
                        && lost.code().equals("lost")
                        && lost.getCause() == cause)
                .verify();
    }

    @Test
    void completionFollowsTheLastEvent() {
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        StepVerifier.create(bytes.flux().transformDeferred(Sansio.decode(ENGINE)), 1)
                .then(() -> bytes.next(Text.bytes("a\n")))
                .expectNext("a")
                .then(bytes::complete)
                .verifyComplete();
    }

    @Test
    void theErrorFollowsTheLastEvent() {
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        StepVerifier.create(bytes.flux().transformDeferred(Sansio.decode(ENGINE)), 1)
                .then(() -> bytes.next(Text.bytes("a\nunfinished")))
                .expectNext("a")
                .then(bytes::complete)
                .expectErrorMatches(
                        failed -> ((SessionFailedException) failed).code().equals("truncated"))
                .verify();
    }

    @Test
    void theEventThatWasPeekedAtIsDeliveredFirst() {
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        StepVerifier.create(bytes.flux().transformDeferred(Sansio.decode(ENGINE)), 1)
                .then(() -> bytes.next(Text.bytes("a\nb\nc\n")).complete())
                .expectNext("a")
                .thenRequest(1)
                .expectNext("b")
                .thenRequest(1)
                .expectNext("c")
                .verifyComplete();
    }

    @Test
    void theEventThatWasPeekedAtIsDiscardedByCancel() {
        TestPublisher<ByteBuffer> bytes = TestPublisher.create();
        StepVerifier.create(bytes.flux().transformDeferred(Sansio.decode(ENGINE)), 1)
                .then(() -> bytes.next(Text.bytes("a\nb\n")))
                .expectNext("a")
                .then(bytes::complete)
                .thenCancel()
                .verifyThenAssertThat()
                .hasDiscardedExactly("b");
    }

    @Test
    void anErrorComesAfterTheEventsOfEarlierBytes() {
        StepVerifier.create(Flux.just(Text.bytes("a\nb\nFAIL\nc\n")).transformDeferred(Sansio.decode(ENGINE)), 0)
                .thenRequest(1)
                .expectNext("a")
                .thenRequest(1)
                .expectNext("b")
                .thenRequest(1)
                .expectErrorMatches(
                        failed -> ((SessionFailedException) failed).code().equals("garbled"))
                .verify();
    }
}
