package dev.sansio.reactive.oauth;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Surroundings;
import dev.sansio.oauth.client.OAuthAnswer;
import dev.sansio.oauth.client.OAuthAsk;
import dev.sansio.oauth.client.OAuthClientOptions;
import dev.sansio.oauth.client.ProviderEndpoints;
import dev.sansio.oauth.client.TokenEngine;
import dev.sansio.oauth.metadata.ServerMetadata;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.SessionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Describes an {@link OAuthClient}. */
public final class OAuthClientBuilder {

    private final OAuthClientOptions options;
    private ProviderEndpoints endpoints = ProviderEndpoints.NONE;
    private @Nullable TokenRepository repository;
    private @Nullable Scheduler timers;
    private Surroundings surroundings = Sansio.surroundings();

    OAuthClientBuilder(OAuthClientOptions options) {
        this.options = options;
    }

    /** Where the provider is asked what, besides for tokens. */
    public OAuthClientBuilder endpoints(ProviderEndpoints endpoints) {
        this.endpoints = endpoints;
        return this;
    }

    /** Where the provider is asked what, as it publishes it. */
    public OAuthClientBuilder endpoints(ServerMetadata metadata) {
        return endpoints(ProviderEndpoints.of(metadata));
    }

    /** Where tokens with a refresh token are kept; nowhere by default. */
    public OAuthClientBuilder repository(TokenRepository repository) {
        this.repository = repository;
        return this;
    }

    /** What tells the time and runs the timers; virtual time works by a scheduler given here. */
    public OAuthClientBuilder timers(Scheduler scheduler) {
        this.timers = scheduler;
        return this;
    }

    /** The time of day, chance and numbers; those of the system by default. */
    public OAuthClientBuilder surroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
        return this;
    }

    /**
     * The client, which is running.
     *
     * @param http sends its requests, and is left to its owner
     */
    public OAuthClient build(HttpClient http) {
        OAuthClientOptions chosen = repository == null ? options : options.withStore();
        SessionOptions session = SessionOptions.defaults().asks(this::answer);
        Scheduler scheduler = timers;
        return new OAuthClient(
                new TokenEngine(chosen, endpoints, surroundings),
                http,
                scheduler == null ? session : session.timers(scheduler));
    }

    private Mono<? extends Answer> answer(Ask ask) {
        TokenRepository store = repository;
        if (store == null || !(ask instanceof OAuthAsk question)) {
            return Mono.error(
                    new IllegalStateException("nobody answers " + ask.getClass().getSimpleName()));
        }
        long token = ask.token();
        return answer(store, question)
                .onErrorResume(failure -> Mono.just(
                        new OAuthAnswer.StoreFailed(token, failure.getClass().getSimpleName())));
    }

    private static Mono<OAuthAnswer> answer(TokenRepository store, OAuthAsk question) {
        long token = question.token();
        if (question instanceof OAuthAsk.SaveToken save) {
            return store.save(save.value()).thenReturn(new OAuthAnswer.Saved(token));
        } else if (question instanceof OAuthAsk.ForgetToken) {
            return store.forget().thenReturn(new OAuthAnswer.Saved(token));
        }
        return store.load()
                .<OAuthAnswer>map(kept -> new OAuthAnswer.Loaded(token, kept))
                .defaultIfEmpty(new OAuthAnswer.Loaded(token, null));
    }
}
