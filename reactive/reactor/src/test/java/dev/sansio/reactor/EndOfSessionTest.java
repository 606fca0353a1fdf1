package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** How a session ends: by its protocol, by its user, by its carrier. */
class EndOfSessionTest {

    @Test
    void theFarewellLeavesBeforeTheErrorIsTold() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        List<String> seen = new ArrayList<>();
        peer.session.events().subscribe(event -> {}, failed -> seen.addAll(peer.received));
        peer.says("FAIL\n");
        assertThat(seen).containsExactly("farewell garbled\n");
        assertThat(peer.outputEnded).isTrue();
        peer.bytes.assertCancelled();
    }

    @Test
    void whatAnswersTheLastEventIsARaceAndNoFault() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session
                        .sendAll(peer.session.events().map(line -> "re: " + line))
                        .then(peer.session.closed()))
                .then(() -> peer.says("a\nEND\n"))
                .verifyComplete();
        assertThat(peer.received).containsExactly("re: a\n");
        StepVerifier.create(peer.session.send("late")).verifyError(CommandRejectedException.class);
    }

    @Test
    void aStreamOfCommandsWithoutEndIsAskedForNoMoreOnceTheEngineHasClosed() {
        Peer peer = new Peer(new LineEngine()).connect();
        AtomicInteger produced = new AtomicInteger();
        AtomicInteger before = new AtomicInteger();
        AtomicReference<Throwable> told = new AtomicReference<>();
        StepVerifier.create(peer.session.events())
                .then(() -> peer.session
                        .sendAll(Flux.<String>generate(sink -> {
                            produced.incrementAndGet();
                            sink.next("x".repeat(10_000));
                        }))
                        .subscribe(none -> {}, told::set))
                .then(() -> before.set(produced.get())) // the carrier takes nothing: the watermark is reached
                .then(() -> peer.says("END\n"))
                .expectNext("END")
                .verifyComplete();
        assertThat(told.get()).isNull();
        peer.take(Long.MAX_VALUE);
        assertThat(produced.get()).isEqualTo(before.get());
        assertThat(told.get()).isInstanceOf(CommandRejectedException.class);
    }

    @Test
    void theFarewellIsOwedUntilTheCarrierTakesIt() {
        Peer peer = new Peer(new LineEngine()).connect();
        peer.session.events().subscribe(event -> {}, failed -> {});
        peer.says("FAIL\n");
        assertThat(peer.outputEnded).isFalse();
        peer.take(1);
        assertThat(peer.received).containsExactly("farewell garbled\n");
        assertThat(peer.outputEnded).isTrue();
        StepVerifier.create(peer.session.closed()).verifyError(SessionFailedException.class);
    }

    @Test
    void cancelOfTheEventsFlushesWhatIsOwedAndCompletesTheOutput() {
        Peer peer = new Peer(new LineEngine().greeting("hello")).connect();
        StepVerifier.create(peer.session.events(), 1).thenCancel().verify();
        peer.bytes.assertCancelled();
        assertThat(peer.outputEnded).isFalse();
        peer.take(1);
        assertThat(peer.received).containsExactly("hello\n");
        assertThat(peer.outputEnded).isTrue();
        StepVerifier.create(peer.session.closed()).verifyComplete();
    }

    @Test
    void cancelOfTheOutputIsLoss() {
        Peer peer = new Peer(new LineEngine().greeting("hello")).connect();
        StepVerifier.create(peer.session.events(), 0)
                .then(peer::cancelOutput)
                .expectErrorMatches(
                        failed -> ((SessionFailedException) failed).code().equals("lost"))
                .verify();
        peer.bytes.assertCancelled();
        assertThat(peer.received).isEmpty();
    }

    @Test
    void aLossToldFromOutsideComesAfterEarlierEvents() {
        Peer peer = new Peer(new LineEngine().greeting("hello")).connect();
        StepVerifier.create(peer.session.events(), 1)
                .then(() -> peer.says("a\nb\n"))
                .expectNext("a")
                .then(() -> peer.session.lost(new IllegalStateException("reset")))
                .thenRequest(1)
                .expectNext("b")
                .expectErrorMatches(failed -> failed.getCause().getMessage().equals("reset"))
                .verify();
        assertThat(peer.outputEnded).isTrue();
    }

    @Test
    void aLossBeforeTheCarrierIsTold() {
        Peer peer = new Peer(new LineEngine());
        StepVerifier.create(peer.session.events(), 0)
                .then(() -> peer.session.lost(new IllegalStateException("refused")))
                .expectErrorMatches(failed -> failed.getCause().getMessage().equals("refused"))
                .verify(Waiting.LONG);
        StepVerifier.create(peer.session.outbound(), 0).expectComplete().verify(Waiting.LONG);
        peer.bytes.subscribe(peer.session.inbound());
        peer.bytes.assertCancelled();
    }

    @Test
    void aCancelledOutputBeforeTheCarrierIsTold() {
        Peer peer = new Peer(new LineEngine());
        StepVerifier.create(peer.session.outbound()).thenCancel().verify();
        StepVerifier.create(peer.session.events(), 0)
                .expectError(SessionFailedException.class)
                .verify(Waiting.LONG);
    }

    @Test
    void bothCancelledInEitherOrderIsTheEnd() {
        Peer one = new Peer(new LineEngine()).connect();
        StepVerifier.create(one.session.events()).thenCancel().verify();
        one.cancelOutput();
        StepVerifier.create(one.session.closed()).expectComplete().verify(Waiting.LONG);
        Peer other = new Peer(new LineEngine()).connect();
        other.cancelOutput();
        StepVerifier.create(other.session.events(), 0).thenCancel().verify();
        StepVerifier.create(other.session.closed()).expectError().verify(Waiting.LONG);
    }

    @Test
    void outputMayGoOnAfterThePeerHasFinished() {
        Peer peer = new Peer(new LineEngine().staying()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session.events())
                .then(peer.bytes::complete)
                .expectNext("EOF")
                .then(() -> peer.session.send("reply").subscribe())
                .then(() -> peer.session.send("quit").subscribe())
                .verifyComplete();
        assertThat(String.join("", peer.received)).isEqualTo("reply\nbye\n");
        assertThat(peer.outputEnded).isTrue();
    }

    @Test
    void aProtocolThatHandsOverEndsTheSession() {
        Peer peer = new Peer(new LineEngine().greeting("hello")).connect();
        StepVerifier.create(peer.session.events())
                .then(() -> peer.says("SWITCH\nnot ours\n"))
                .expectNext("SWITCH")
                .verifyComplete();
        assertThat(peer.outputEnded).isFalse();
        peer.take(1);
        assertThat(peer.outputEnded).isTrue();
        StepVerifier.create(peer.session.closed()).expectComplete().verify(Waiting.LONG);
    }
}
