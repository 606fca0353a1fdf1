package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Phase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

/** An engine that negotiates goes on by itself, and where handshakes may cost something. */
class OpeningTest {

    @Test
    void inputIsFetchedWithoutDemandUntilItIsOpen() {
        Peer peer = new Peer(new LineEngine(Phase.OPENING)).connect();
        StepVerifier.create(peer.session.events(), 0)
                .then(peer.bytes::assertWasRequested)
                .then(() -> peer.says("hello\n"))
                .then(() -> peer.bytes.assertMinRequested(1))
                .then(() -> peer.says("OPEN\na\n"))
                .then(() -> peer.bytes.assertMaxRequested(0))
                .thenRequest(2)
                .expectNext("hello", "OPEN")
                .thenRequest(1)
                .expectNext("a")
                .thenCancel()
                .verify();
    }

    @Test
    void itRunsOnTheSchedulerOfOpening() {
        Scheduler workers = Schedulers.newSingle("opening");
        List<String> threads = new CopyOnWriteArrayList<>();
        Peer peer = new Peer(
                        new LineEngine(Phase.OPENING), SessionOptions.defaults().opening(workers))
                .connect();
        StepVerifier.create(peer.session
                        .events()
                        .doOnNext(event -> threads.add(Thread.currentThread().getName())))
                .then(() -> settle(workers))
                .then(() -> peer.says("hello\n"))
                .expectNext("hello")
                .then(() -> settle(workers))
                .then(() -> peer.says("OPEN\n"))
                .expectNext("OPEN")
                .then(() -> settle(workers))
                .then(() -> peer.says("a\n"))
                .expectNext("a")
                .thenCancel()
                .verify(Waiting.LONG);
        assertThat(threads.get(0)).startsWith("opening");
        assertThat(threads.get(1)).startsWith("opening");
        assertThat(threads.get(2)).doesNotStartWith("opening");
        workers.dispose();
    }

    @Test
    void aSchedulerThatIsGoneIsDoneWithout() {
        Scheduler gone = Schedulers.newSingle("gone");
        gone.dispose();
        Peer peer = new Peer(
                        new LineEngine(Phase.OPENING), SessionOptions.defaults().opening(gone))
                .connect();
        StepVerifier.create(peer.session.events())
                .then(() -> peer.says("a\n"))
                .expectNext("a")
                .thenCancel()
                .verify();
    }

    /** Until the one worker has done all that it was given. */
    private static void settle(Scheduler workers) {
        Mono.fromRunnable(() -> {}).subscribeOn(workers).block(Waiting.LONG);
    }
}
