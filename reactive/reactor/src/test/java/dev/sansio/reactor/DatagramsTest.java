package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Datagram;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

/** Sessions on datagrams, and on a connected socket. */
class DatagramsTest {

    private final TestPublisher<Datagram> units = TestPublisher.create();
    private final Session<Datagram, Datagram, Datagram, Datagram> session =
            Sansio.session(new UnitEngine(), SessionOptions.defaults());

    @Test
    void whateverComesIsRequested() {
        units.subscribe(session.inbound());
        StepVerifier.create(session.events(), 0)
                .then(() -> units.assertMinRequested(Long.MAX_VALUE))
                .then(() -> units.next(UnitEngine.unit("a"), UnitEngine.unit("b")))
                .thenRequest(2)
                .expectNext(UnitEngine.unit("a"), UnitEngine.unit("b"))
                .thenCancel()
                .verify();
    }

    @Test
    void whatLeavesIsExactlyWhatWasRequested() {
        units.subscribe(session.inbound());
        StepVerifier.create(session.outbound().map(unit -> Text.of(unit.payload())), 0)
                .then(() -> session.sendAll(Flux.just("a", "b").map(UnitEngine::unit))
                        .subscribe())
                .thenRequest(1)
                .expectNext("a")
                .thenRequest(1)
                .expectNext("b")
                .thenCancel()
                .verify();
    }

    @Test
    void whatIsOwedAtTheEndLeavesWhenItIsRequested() {
        units.subscribe(session.inbound());
        StepVerifier.create(session.outbound().map(unit -> Text.of(unit.payload())), 0)
                .then(() -> session.sendAll(Flux.just("a", "b", "").map(UnitEngine::unit))
                        .subscribe())
                .thenRequest(1)
                .expectNext("a")
                .thenRequest(1)
                .expectNext("b")
                .verifyComplete();
        StepVerifier.create(session.events(), 0).verifyComplete();
    }

    @Test
    void whatIsOwedLeavesAfterACancelToo() {
        units.subscribe(session.inbound());
        StepVerifier.create(session.outbound().map(unit -> Text.of(unit.payload())), 0)
                .then(() -> session.send(UnitEngine.unit("a")).subscribe())
                .then(() -> session.events().subscribe().dispose())
                .thenRequest(1)
                .expectNext("a")
                .verifyComplete();
    }

    @Test
    void connectedABufferIsADatagram() {
        Session<ByteBuffer, ByteBuffer, Datagram, Datagram> connected =
                Sansio.connected(new UnitEngine(), UnitEngine.PEER, SessionOptions.defaults());
        TestPublisher<ByteBuffer> buffers = TestPublisher.create();
        buffers.subscribe(connected.inbound());
        buffers.assertMinRequested(Long.MAX_VALUE);
        StepVerifier.create(connected.events(), 1)
                .then(() -> buffers.next(Text.bytes("a")))
                .expectNext(UnitEngine.unit("a"))
                .then(() -> connected.send(UnitEngine.unit("b")).subscribe())
                .thenCancel()
                .verify();
        StepVerifier.create(connected.outbound().map(Text::of)).expectNext("b").verifyComplete();
    }

    @Test
    void messagesOfACarrierAreFetchedOnlyOnDemand() {
        Session<Datagram, Datagram, Datagram, Datagram> carried =
                Sansio.<Datagram, Datagram, Datagram, Datagram, Carried>carried(
                        new Carried(new UnitEngine()), SessionOptions.defaults());
        units.subscribe(carried.inbound());
        StepVerifier.create(carried.events(), 0)
                .then(units::assertWasNotRequested)
                .thenRequest(1)
                .then(() -> units.assertMaxRequested(1))
                .then(() -> units.next(UnitEngine.unit("a")))
                .expectNext(UnitEngine.unit("a"))
                .thenCancel()
                .verify();
        assertThat(units.wasCancelled()).isTrue();
    }
}
