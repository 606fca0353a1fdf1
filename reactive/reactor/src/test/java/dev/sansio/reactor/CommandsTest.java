package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.CommandRejectedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.test.StepVerifier;

/** Single commands: accepted or rejected, before the carrier, and after the end. */
class CommandsTest {

    private final Peer peer = new Peer(new LineEngine().greeting("hello")).taking(Long.MAX_VALUE);

    @Test
    void aCommandIsGivenAtSubscriptionAndCompletesWhenItIsAccepted() {
        peer.connect();
        var mono = peer.session.send("one");
        assertThat(peer.received).containsExactly("hello\n");
        StepVerifier.create(mono).verifyComplete();
        StepVerifier.create(mono).verifyComplete();
        assertThat(peer.received).containsExactly("hello\n", "one\n", "one\n");
    }

    @Test
    void aRejectedCommandErrorsItsMonoOnly() {
        peer.connect();
        StepVerifier.create(peer.session.send("bad")).verifyError(CommandRejectedException.class);
        StepVerifier.create(peer.session.send("good")).verifyComplete();
        StepVerifier.create(peer.session.events(), 1)
                .then(() -> peer.says("a\n"))
                .expectNext("a")
                .thenCancel()
                .verify();
        assertThat(peer.received).containsExactly("hello\n", "good\n");
    }

    @Test
    void commandsBeforeTheCarrierWaitForItAndKeepTheirOrder() {
        List<String> accepted = new ArrayList<>();
        for (String command : List.of("a", "b", "c")) {
            peer.session.send(command).subscribe(done -> {}, failed -> {}, () -> accepted.add(command));
        }
        assertThat(accepted).isEmpty();
        peer.connect();
        assertThat(accepted).containsExactly("a", "b", "c");
        assertThat(String.join("", peer.received)).isEqualTo("hello\na\nb\nc\n");
    }

    @Test
    void aCommandGivenUpBeforeTheCarrierIsNotExecuted() {
        Disposable waiting = peer.session.send("a").subscribe();
        waiting.dispose();
        peer.connect();
        assertThat(peer.received).containsExactly("hello\n");
    }

    @Test
    void aCommandAfterTheEndIsRejected() {
        peer.connect();
        StepVerifier.create(peer.session.send("quit")).verifyComplete();
        StepVerifier.create(peer.session.events()).verifyComplete();
        StepVerifier.create(peer.session.send("late"))
                .expectError(CommandRejectedException.class)
                .verifyThenAssertThat()
                .hasNotDroppedErrors();
        StepVerifier.create(peer.session.closed()).verifyComplete();
    }

    @Test
    void aCommandAfterAFailureErrorsWithIt() {
        peer.connect();
        StepVerifier.create(peer.session.events())
                .then(() -> peer.says("FAIL\n"))
                .verifyErrorMessage("garbled: FAIL came");
        StepVerifier.create(peer.session.send("late")).verifyErrorMessage("garbled: FAIL came");
        StepVerifier.create(peer.session.closed()).verifyErrorMessage("garbled: FAIL came");
    }

    @Test
    void aCommandFromWithinTheLastEventIsIgnoredForItIsARace() {
        peer.connect();
        List<String> told = new ArrayList<>();
        StepVerifier.create(peer.session
                        .events()
                        .doOnNext(event -> peer.session
                                .send("reply")
                                .subscribe(done -> {}, failed -> told.add("rejected"), () -> told.add("accepted"))))
                .then(() -> peer.says("END\n"))
                .expectNext("END")
                .verifyComplete();
        assertThat(told).containsExactly("accepted");
        assertThat(String.join("", peer.received)).doesNotContain("reply");
    }

    @Test
    void aCommandFromWithinAnAcceptedOneIsNext() {
        peer.connect();
        peer.session.send("a").then(peer.session.send("b")).subscribe();
        assertThat(String.join("", peer.received)).isEqualTo("hello\na\nb\n");
    }
}
