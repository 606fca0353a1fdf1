package dev.sansio.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;
import reactor.util.context.Context;

/** Questions of an engine and their answers. */
class AskingTest {

    private final TestPublisher<ByteBuffer> bytes = TestPublisher.create();
    private final Map<Long, Sinks.One<Answer>> open = new HashMap<>();

    private Session<ByteBuffer, ByteBuffer, String, String> session(Function<Ask, Mono<? extends Answer>> answers) {
        var session =
                Sansio.session(new LookupEngine(), SessionOptions.defaults().asks(answers));
        bytes.subscribe(session.inbound());
        return session;
    }

    private Mono<Answer> later(Ask ask) {
        return open.computeIfAbsent(ask.token(), token -> Sinks.one()).asMono();
    }

    private void answer(long token) {
        open.get(token).tryEmitValue(new LookupEngine.Found(token));
    }

    @Test
    void answersComeInAnyOrder() {
        var session = session(this::later);
        StepVerifier.create(session.events())
                .then(() -> bytes.next(Text.bytes("a\nb\nc\n")))
                .expectNext("a", "b", "c")
                .then(() -> assertThat(open).hasSize(3))
                .then(() -> answer(3))
                .expectNext("found 3")
                .then(() -> answer(1))
                .then(() -> answer(2))
                .expectNext("found 1", "found 2")
                .thenCancel()
                .verify();
    }

    @Test
    void aQuestionIsAskedWithoutDemandForWhatFollows() {
        var session = session(this::later);
        StepVerifier.create(session.events(), 1)
                .then(() -> bytes.next(Text.bytes("a\nb\n")))
                .expectNext("a")
                .then(() -> assertThat(open).containsOnlyKeys(1L))
                .thenCancel()
                .verify();
    }

    @Test
    void anErrorIsALoss() {
        StepVerifier.create(session(ask -> Mono.error(new IllegalStateException("store is down")))
                        .events())
                .then(() -> bytes.next(Text.bytes("a\n")))
                .expectNext("a")
                .expectErrorMatches(failed -> failed instanceof SessionFailedException lost
                        && lost.getCause().getMessage().equals("store is down"))
                .verify();
    }

    @Test
    void whatCannotEvenBeAskedIsALossToo() {
        StepVerifier.create(session(ask -> {
                            throw new IllegalStateException("no store");
                        })
                        .events())
                .then(() -> bytes.next(Text.bytes("a\n")))
                .expectNext("a")
                .expectErrorMatches(failed -> failed instanceof SessionFailedException lost
                        && lost.getCause().getMessage().equals("no store"))
                .verify();
    }

    @Test
    void theyAreCancelledWithTheSession() {
        TestPublisher<Answer> never = TestPublisher.create();
        StepVerifier.create(session(ask -> never.mono()).events())
                .then(() -> bytes.next(Text.bytes("a\n")))
                .expectNext("a")
                .then(never::assertNotCancelled)
                .then(() -> bytes.next(Text.bytes("END\n")))
                .expectNext("END")
                .verifyComplete();
        never.assertCancelled();
    }

    @Test
    void theySeeTheContextOfTheEvents() {
        var session = session(ask -> Mono.deferContextual(context -> {
            assertThat(context.<String>get("who")).isEqualTo("me");
            return Mono.just(new LookupEngine.Found(ask.token()));
        }));
        StepVerifier.create(session.events().contextWrite(Context.of("who", "me")))
                .then(() -> bytes.next(Text.bytes("a\n")))
                .expectNext("a", "found 1")
                .thenCancel()
                .verify();
    }

    @Test
    void theyAreForgottenWhenTheyAreAnswered() {
        var session = session(ask -> Mono.just(new LookupEngine.Found(ask.token())));
        StepVerifier.create(session.events())
                .then(() -> bytes.next(Text.bytes("a\n".repeat(1000))))
                .expectNextCount(2000)
                .then(() -> assertThat(session)
                        .extracting("questions.underWay")
                        .extracting(kept -> ((Disposable.Composite) kept).size())
                        .isEqualTo(0))
                .thenCancel()
                .verify();
    }
}
