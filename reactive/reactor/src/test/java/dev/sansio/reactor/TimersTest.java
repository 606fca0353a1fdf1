package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.SessionFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.test.StepVerifier;
import reactor.test.scheduler.VirtualTimeScheduler;

/** Deadlines, in virtual time. */
class TimersTest {

    private final VirtualTimeScheduler clock = VirtualTimeScheduler.create();
    private final Peer peer = new Peer(
                    new LineEngine().silence(Duration.ofSeconds(30)),
                    SessionOptions.defaults().timers(clock))
            .taking(Long.MAX_VALUE);
    private final List<String> seen = new ArrayList<>();

    private void listen() {
        peer.connect();
        peer.session.events().subscribe(seen::add, failed -> seen.add(((SessionFailedException) failed).code()));
    }

    private void pass(int seconds) {
        clock.advanceTimeBy(Duration.ofSeconds(seconds));
    }

    @Test
    void aSilentPeerIsGivenUpAtTheDeadlineAndNotBefore() {
        listen();
        pass(29);
        assertThat(seen).isEmpty();
        pass(1);
        assertThat(seen).containsExactly("timeout");
        assertThat(peer.received).containsExactly("farewell timeout\n");
        peer.bytes.assertCancelled();
    }

    @Test
    void inputMovesTheDeadline() {
        listen();
        pass(20);
        peer.says("a\n");
        pass(29);
        assertThat(seen).containsExactly("a");
        pass(1);
        assertThat(seen).containsExactly("a", "timeout");
    }

    @Test
    void aDeadlineThatBecameEarlierIsKept() {
        listen();
        pass(1);
        peer.session.send("silence 2000").subscribe();
        pass(1);
        assertThat(seen).isEmpty();
        pass(1);
        assertThat(seen).containsExactly("timeout");
    }

    @Test
    void aPeerIsNotSilentWhileNobodyWantsItsInput() {
        peer.connect();
        StepVerifier.create(peer.session.events(), 1)
                .then(() -> peer.says("a\n"))
                .expectNext("a")
                .then(() -> pass(3600))
                .thenRequest(1)
                .then(() -> pass(29))
                .then(() -> peer.says("b\n"))
                .expectNext("b")
                .thenCancel()
                .verify();
    }

    @Test
    void theErrorOfADeadlineNeedsNoDemand() {
        peer.connect();
        StepVerifier.create(peer.session.events(), 1)
                .then(() -> pass(30))
                .expectErrorMatches(
                        failed -> ((SessionFailedException) failed).code().equals("timeout"))
                .verify();
    }

    @Test
    void byDefaultVirtualTimeIsThatOfTheParallelScheduler() {
        StepVerifier.withVirtualTime(() -> {
                    Peer other = new Peer(new LineEngine().silence(Duration.ofSeconds(30))).connect();
                    return other.session.events();
                })
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(29))
                .thenAwait(Duration.ofSeconds(1))
                .verifyError(SessionFailedException.class);
    }
}
