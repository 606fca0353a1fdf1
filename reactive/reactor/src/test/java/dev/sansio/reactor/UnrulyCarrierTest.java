package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.PublisherProbe;
import reactor.test.publisher.TestPublisher;

/** Carriers that break the rules. */
class UnrulyCarrierTest {

    private final TestPublisher<ByteBuffer> late =
            TestPublisher.createNoncompliant(TestPublisher.Violation.CLEANUP_ON_TERMINATE);
    private final Flux<String> lines = late.flux().transformDeferred(Sansio.decode(LineEngine::new));

    @Test
    void inputAfterTheEndIsDropped() {
        ByteBuffer more = Text.bytes("b\n");
        StepVerifier.create(lines)
                .then(() -> late.next(Text.bytes("a\n")))
                .expectNext("a")
                .then(() -> late.complete().next(more))
                .expectComplete()
                .verifyThenAssertThat()
                .hasDropped(more);
    }

    @Test
    void aSecondEndIsNothing() {
        StepVerifier.create(lines)
                .then(() -> late.complete().complete())
                .expectComplete()
                .verifyThenAssertThat()
                .hasNotDroppedErrors();
    }

    @Test
    void anErrorAfterTheEndIsDropped() {
        StepVerifier.create(lines)
                .then(() -> late.complete().error(new IllegalStateException("again")))
                .expectComplete()
                .verifyThenAssertThat()
                .hasDroppedErrorWithMessage("again");
    }

    @Test
    void inputAfterACancelIsDiscarded() {
        TestPublisher<ByteBuffer> deaf = TestPublisher.createNoncompliant(TestPublisher.Violation.DEFER_CANCELLATION);
        ByteBuffer more = Text.bytes("b\n");
        StepVerifier.create(deaf.flux().transformDeferred(Sansio.decode(LineEngine::new)))
                .then(() -> deaf.next(Text.bytes("a\n")))
                .expectNext("a")
                .thenCancel()
                .verifyThenAssertThat()
                .hasNotDroppedElements();
        deaf.next(more);
        assertThat(more.remaining()).isEqualTo(2);
    }

    @Test
    void inputThatWasNotRequestedIsALossAndNoHole() {
        TestPublisher<ByteBuffer> pushy = TestPublisher.createNoncompliant(TestPublisher.Violation.REQUEST_OVERFLOW);
        StepVerifier.create(pushy.flux()
                        .transformDeferred(Sansio.decode(LineEngine::new))
                        .doOnNext(line -> {
                            if (line.equals("1")) {
                                pushy.next(Text.bytes("2\n"), Text.bytes("3\n"));
                            }
                        }))
                .then(() -> pushy.next(Text.bytes("1\n")))
                .expectNext("1")
                .expectNext("2")
                .verifyErrorMatches(failed -> Exceptions.isOverflow(failed.getCause()));
        pushy.assertCancelled();
    }

    @Test
    void aSecondCarrierIsRefused() {
        Peer peer = new Peer(new LineEngine()).connect();
        TestPublisher<ByteBuffer> second = TestPublisher.create();
        second.subscribe(peer.session.inbound());
        second.assertCancelled();
        peer.bytes.assertNotCancelled();
    }

    @Test
    void cancelReachesTheCarrierOnce() {
        PublisherProbe<ByteBuffer> probe = PublisherProbe.of(Flux.never());
        StepVerifier.create(probe.flux().transformDeferred(Sansio.decode(LineEngine::new)))
                .thenCancel()
                .verify();
        probe.assertWasSubscribed();
        probe.assertWasCancelled();
    }

    @Test
    void anEngineThatCannotBeMadeIsAnError() {
        PublisherProbe<ByteBuffer> probe = PublisherProbe.of(Flux.never());
        StepVerifier.create(probe.flux().transformDeferred(Sansio.<String>decode(() -> {
                    throw new IllegalStateException("no engine");
                })))
                .verifyErrorMessage("no engine");
        probe.assertWasNotSubscribed();
    }

    @Test
    void anEngineThatWritesNeedsASession() {
        PublisherProbe<ByteBuffer> probe = PublisherProbe.of(Flux.never());
        StepVerifier.create(probe.flux().transformDeferred(Sansio.decode(() -> new LineEngine().greeting("hello"))), 0)
                .verifyErrorMessage("the engine has something to send: it needs a session");
        probe.assertWasCancelled();
    }
}
