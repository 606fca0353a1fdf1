package dev.sansio.spring.boot.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.core.Secret;
import dev.sansio.reactive.oauth.TokenSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;

class SingleFlightTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger asked = new AtomicInteger();
    private final List<Sinks.One<Secret>> open = new ArrayList<>();

    private TokenSource source() {
        return SingleFlight.over(new TokenSource() {
            @Override
            public Mono<Secret> token() {
                asked.incrementAndGet();
                Sinks.One<Secret> answer = Sinks.one();
                open.add(answer);
                return answer.asMono();
            }

            @Override
            public Mono<Void> reject(Secret token) {
                return Mono.empty();
            }
        });
    }

    @Test
    void allWhoWaitAreAnsweredByOneQuestion() {
        TokenSource source = source();
        StepVerifier.create(
                        Flux.range(0, 1000).flatMap(i -> source.token(), 1000).collectList())
                .then(() -> open.get(0).tryEmitValue(Secret.of("t1")))
                .assertNext(all -> assertThat(all).hasSize(1000).containsOnly(Secret.of("t1")))
                .verifyComplete();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whoAsksOnHearingTheAnswerAsksAnew() {
        TokenSource source = source();
        StepVerifier.create(source.token().flatMap(first -> source.token()))
                .then(() -> open.get(0).tryEmitValue(Secret.of("t1")))
                .then(() -> open.get(1).tryEmitValue(Secret.of("t2")))
                .expectNext(Secret.of("t2"))
                .verifyComplete();
    }

    @Test
    void aFailureIsToldToAllAndNotKept() {
        TokenSource source = source();
        StepVerifier.create(Flux.range(0, 10)
                        .flatMap(i -> source.token().onErrorReturn(Secret.of("failed")), 10)
                        .collectList())
                .then(() -> open.get(0).tryEmitError(new IllegalStateException("no")))
                .assertNext(all -> assertThat(all).hasSize(10).containsOnly(Secret.of("failed")))
                .verifyComplete();
        StepVerifier.create(source.token())
                .then(() -> open.get(1).tryEmitValue(Secret.of("t2")))
                .expectNext(Secret.of("t2"))
                .verifyComplete();
    }

    @Test
    void whoCancelsLeavesTheQuestionToTheOthers() {
        TokenSource source = source();
        source.token().subscribe().dispose();
        StepVerifier.create(source.token())
                .then(() -> open.get(0).tryEmitValue(Secret.of("t1")))
                .expectNext(Secret.of("t1"))
                .verifyComplete();
        assertThat(asked).hasValue(1);
    }

    @Test
    void nobodyIsForgottenHoweverManyThreadsAsk() {
        AtomicInteger number = new AtomicInteger();
        TokenSource source = SingleFlight.over(new TokenSource() {
            @Override
            public Mono<Secret> token() {
                return Mono.fromSupplier(() -> Secret.of("t" + number.incrementAndGet()))
                        .subscribeOn(Schedulers.parallel());
            }

            @Override
            public Mono<Void> reject(Secret token) {
                return Mono.empty();
            }
        });
        Long answered = Flux.range(0, 20_000)
                .flatMap(i -> source.token().subscribeOn(Schedulers.parallel()), 64)
                .count()
                .block(PATIENCE);
        assertThat(answered).isEqualTo(20_000);
    }
}
