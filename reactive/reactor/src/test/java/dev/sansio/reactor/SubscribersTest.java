package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

/** Who may subscribe, what they are told of their context, and which events they do not count. */
class SubscribersTest {

    @Test
    void aSecondSubscriberIsRefused() {
        Peer peer = new Peer(new LineEngine()).connect();
        peer.session.events().subscribe();
        StepVerifier.create(peer.session.events()).verifyErrorMessage("a session's stream has one subscriber");
        StepVerifier.create(peer.session.outbound()).verifyErrorMessage("a session's stream has one subscriber");
    }

    @Test
    void aLateSubscriberIsToldOfTheEnd() {
        Peer peer = new Peer(new LineEngine()).connect();
        peer.bytes.complete();
        StepVerifier.create(peer.session.events(), 0).verifyComplete();
        assertThat(peer.outputEnded).isTrue();
    }

    @Test
    void theContextOfTheInputIsThatOfTheEvents() {
        AtomicReference<String> seen = new AtomicReference<>();
        Flux<ByteBuffer> bytes = Flux.deferContextual(context -> {
            seen.set(context.get("who"));
            return Flux.just(Text.bytes("a\n"));
        });
        StepVerifier.create(
                        bytes.transformDeferred(Sansio.decode(LineEngine::new)).contextWrite(Context.of("who", "me")))
                .expectNext("a")
                .verifyComplete();
        assertThat(seen).hasValue("me");
    }

    @Test
    void joinedTheContextIsThatOfTheOutput() {
        AtomicReference<String> input = new AtomicReference<>();
        AtomicReference<String> handler = new AtomicReference<>();
        Flux<ByteBuffer> bytes = Flux.deferContextual(context -> {
            input.set(context.get("who"));
            return Flux.just(Text.bytes("a\n"));
        });
        StepVerifier.create(bytes.transformDeferred(Sansio.<String, String>join(
                                () -> new LineEngine().staying(),
                                events -> Flux.deferContextual(context -> {
                                    handler.set(context.get("who"));
                                    return events.map(line -> line.equals("EOF") ? "close" : line);
                                }),
                                SessionOptions.defaults()))
                        .map(Text::of)
                        .contextWrite(Context.of("who", "me")))
                .expectNext("a\n")
                .verifyComplete();
        assertThat(input).hasValue("me");
        assertThat(handler).hasValue("me");
    }

    @Test
    void anEventThatAFilterRefusesTakesNoDemand() {
        AtomicInteger requests = new AtomicInteger();
        Flux<ByteBuffer> bytes = Flux.just(Text.bytes("1\n2\n3\n4\n5\n6\n"));
        StepVerifier.create(
                        bytes.transformDeferred(Sansio.decode(LineEngine::new))
                                .doOnRequest(n -> requests.incrementAndGet())
                                .filter(line -> Integer.parseInt(line) % 3 == 0),
                        1)
                .expectNext("3")
                .thenRequest(1)
                .expectNext("6")
                .verifyComplete();
        assertThat(requests).hasValue(2);
    }

    @Test
    void aConditionalSubscriberTakesExactlyWhatItWants() {
        Flux<ByteBuffer> bytes = Flux.just(Text.bytes("1\n2\n3\n4\n5\n6\n7\n"));
        StepVerifier.create(
                        bytes.transformDeferred(Sansio.decode(LineEngine::new))
                                .filter(line -> Integer.parseInt(line) % 2 == 1),
                        2)
                .expectNext("1", "3")
                .thenRequest(2)
                .expectNext("5", "7")
                .verifyComplete();
    }

    @Test
    void unfusedAndOnOtherThreads() {
        StepVerifier.create(Flux.just(Text.bytes("x\n".repeat(10_000)))
                        .publishOn(reactor.core.scheduler.Schedulers.parallel())
                        .transformDeferred(Sansio.decode(LineEngine::new))
                        .publishOn(reactor.core.scheduler.Schedulers.parallel(), 7)
                        .count())
                .expectNext(10_000L)
                .expectComplete()
                .verify(Waiting.LONG);
    }
}
