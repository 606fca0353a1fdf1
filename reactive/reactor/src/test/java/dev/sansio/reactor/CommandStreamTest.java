package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.CommandRejectedException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Streams of commands, which are asked for only while there is room for what they write. */
class CommandStreamTest {

    private final TestPublisher<String> commands = TestPublisher.create();

    @Test
    void commandsAreRequestedOneByOneBelowTheHighWatermark() {
        Peer peer = new Peer(new LineEngine(), SessionOptions.defaults().highWatermark(5)).connect();
        StepVerifier.create(peer.session.sendAll(commands))
                .then(() -> commands.assertMinRequested(1).assertMaxRequested(1))
                .then(() -> commands.next("ab"))
                .then(() -> commands.assertMinRequested(1).assertMaxRequested(1))
                .then(() -> commands.next("cd"))
                .then(() -> commands.assertMaxRequested(0))
                .then(() -> peer.take(1))
                .then(() -> commands.assertMinRequested(1).assertMaxRequested(1))
                .then(commands::complete)
                .verifyComplete();
        assertThat(peer.received).containsExactly("ab\ncd\n");
    }

    /** Two peers that both stopped reading because they owe much would wait for each other for ever. */
    @Test
    void whatIsOwedStopsCommandsAndNotTheInput() {
        Peer peer = new Peer(
                        new LineEngine().greeting("long enough"),
                        SessionOptions.defaults().highWatermark(5))
                .connect();
        StepVerifier.create(peer.session.events())
                .then(peer.bytes::assertWasRequested)
                .thenCancel()
                .verify();
    }

    @Test
    void theFirstRejectionCancelsTheRest() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session.sendAll(commands))
                .then(() -> commands.next("a"))
                .then(() -> commands.next("bad"))
                .verifyError(CommandRejectedException.class);
        commands.assertCancelled();
        StepVerifier.create(peer.session.send("c")).verifyComplete();
        assertThat(peer.received).containsExactly("a\n", "c\n");
    }

    @Test
    void anErrorOfTheCommandsIsNoErrorOfTheSession() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session.sendAll(
                        Flux.concat(Flux.just("a"), Flux.error(new IllegalStateException("mine")))))
                .verifyErrorMessage("mine");
        StepVerifier.create(peer.session.send("b")).verifyComplete();
        assertThat(peer.received).containsExactly("a\n", "b\n");
    }

    @Test
    void theEndOfTheSessionEndsThem() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        peer.session.events().subscribe();
        StepVerifier.create(peer.session.sendAll(commands))
                .then(() -> peer.says("END\n"))
                .verifyError(CommandRejectedException.class);
        commands.assertCancelled();
    }

    @Test
    void commandsThatEndWithTheEventsWereAllAccepted() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session.sendAll(peer.session.events()))
                .then(() -> peer.says("a\n"))
                .then(peer.bytes::complete)
                .verifyComplete();
        assertThat(peer.received).containsExactly("a\n");
    }

    @Test
    void cancelGoesUpAndIsForgotten() {
        Peer peer = new Peer(new LineEngine()).taking(Long.MAX_VALUE).connect();
        StepVerifier.create(peer.session.sendAll(commands)).thenCancel().verify();
        commands.assertCancelled();
        assertThat(peer.session)
                .extracting("orders.feeds", as(InstanceOfAssertFactories.LIST))
                .isEmpty();
    }
}
