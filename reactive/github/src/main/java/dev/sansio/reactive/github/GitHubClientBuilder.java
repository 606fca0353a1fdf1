package dev.sansio.reactive.github;

import dev.sansio.core.Answer;
import dev.sansio.core.Ask;
import dev.sansio.core.Surroundings;
import dev.sansio.github.GitHubEngine;
import dev.sansio.github.GitHubOptions;
import dev.sansio.github.cache.CacheAnswer;
import dev.sansio.github.cache.CacheAsk;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.SessionOptions;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Describes a {@link GitHubClient}. */
public final class GitHubClientBuilder {

    private final GitHubOptions options;
    private @Nullable TokenSource tokens;
    private @Nullable AnswerCache cache;
    private @Nullable Scheduler timers;
    private Surroundings surroundings = Sansio.surroundings();

    GitHubClientBuilder(GitHubOptions options) {
        this.options = options;
    }

    /** Where tokens come from for calls that say nothing of credentials, in place of the options' credentials. */
    public GitHubClientBuilder tokens(TokenSource tokens) {
        this.tokens = tokens;
        return this;
    }

    /** Where answers are remembered; nowhere by default. */
    public GitHubClientBuilder cache(AnswerCache cache) {
        this.cache = cache;
        return this;
    }

    /** What tells the time and runs the timers; virtual time works by a scheduler given here. */
    public GitHubClientBuilder timers(Scheduler scheduler) {
        this.timers = scheduler;
        return this;
    }

    /** The time of day, chance and numbers; those of the system by default. */
    public GitHubClientBuilder surroundings(Surroundings surroundings) {
        this.surroundings = surroundings;
        return this;
    }

    /**
     * The client, which is running.
     *
     * @param http sends its requests, and is left to its owner; it should not follow redirects, which is the engine's business
     */
    public GitHubClient build(HttpClient http) {
        GitHubOptions chosen = cache == null ? options : options.withCaching();
        SessionOptions session = SessionOptions.defaults().asks(this::answer);
        Scheduler scheduler = timers;
        return new GitHubClient(
                new GitHubEngine(chosen, surroundings),
                http,
                scheduler == null ? session : session.timers(scheduler),
                tokens);
    }

    private Mono<? extends Answer> answer(Ask ask) {
        AnswerCache store = cache;
        if (store == null || !(ask instanceof CacheAsk question)) {
            return Mono.error(
                    new IllegalStateException("nobody answers " + ask.getClass().getSimpleName()));
        }
        if (question instanceof CacheAsk.Keep keep) {
            return store.keep(keep.key(), keep.answer()).onErrorComplete().then(Mono.empty());
        }
        CacheAsk.Look look = (CacheAsk.Look) question;
        return store.look(look.key())
                .<CacheAnswer>map(known -> new CacheAnswer.Found(look.token(), known))
                .onErrorComplete()
                .defaultIfEmpty(new CacheAnswer.Absent(look.token()));
    }
}
