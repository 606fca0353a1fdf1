package dev.sansio.reactive.github;

import dev.sansio.core.Secret;
import dev.sansio.github.GitHubCommand;
import dev.sansio.github.GitHubEngine;
import dev.sansio.github.GitHubEvent;
import dev.sansio.github.GitHubOptions;
import dev.sansio.github.api.GitHubError;
import dev.sansio.github.api.GitHubResponse;
import dev.sansio.github.api.GraphQlAnswer;
import dev.sansio.github.api.GraphQlQuery;
import dev.sansio.github.api.RestCall;
import dev.sansio.github.auth.Credentials;
import dev.sansio.github.auth.DeviceCode;
import dev.sansio.github.auth.UserToken;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.reactor.SessionOptions;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A client of the GitHub API. Thread-safe; make one for an application, so that calls wait for the same limits, and {@link #close()}
 * it at the end.
 *
 * <p>Whatever GitHub refuses is a {@link GitHubException}. Cancelling withdraws a call; what was sent may be done all the same.
 */
public final class GitHubClient {

    private final OpenCalls calls;
    private final @Nullable TokenSource tokens;

    GitHubClient(GitHubEngine engine, HttpClient http, SessionOptions options, @Nullable TokenSource tokens) {
        this.calls = new OpenCalls(http.carry(engine, options));
        this.tokens = tokens;
    }

    /** Describes a client. */
    public static GitHubClientBuilder builder(GitHubOptions options) {
        return new GitHubClientBuilder(options);
    }

    /** A call with one answer. */
    public Mono<GitHubResponse> call(RestCall request) {
        return as(request.credentials(), credentials -> {
                    RestCall signed = credentials == null ? request : request.as(credentials);
                    return calls.call((call, pages) -> new GitHubCommand.Call(call, signed));
                })
                .ofType(GitHubEvent.Answered.class)
                .map(GitHubEvent.Answered::response)
                .singleOrEmpty();
    }

    /** A call whose answer is a list, page by page: the next one is asked for when there is demand for it. */
    public Flux<GitHubResponse> pages(RestCall request) {
        return as(request.credentials(), credentials -> {
                    RestCall signed = credentials == null ? request : request.as(credentials);
                    return calls.call((call, pages) -> new GitHubCommand.CallPages(call, signed, pages));
                })
                .ofType(GitHubEvent.PageReceived.class)
                .map(GitHubEvent.PageReceived::page);
    }

    /** A query with one answer. Errors of GitHub beside data are within it. */
    public Mono<GraphQlAnswer> query(GraphQlQuery query) {
        return answers(query, 1).next();
    }

    /** A {@linkplain GraphQlQuery#paged paged} query: the next page is asked for when there is demand for it. */
    public Flux<GraphQlAnswer> queryPages(GraphQlQuery query) {
        return answers(query, Integer.MAX_VALUE);
    }

    private Flux<GraphQlAnswer> answers(GraphQlQuery query, int most) {
        return as(query.credentials(), credentials -> {
                    GraphQlQuery signed = credentials == null ? query : query.as(credentials);
                    return calls.call((call, pages) -> new GitHubCommand.Query(call, signed, Math.min(pages, most)));
                })
                .ofType(GitHubEvent.QueryAnswered.class)
                .map(GitHubEvent.QueryAnswered::answer);
    }

    /**
     * A person logs in on another device (RFC 8628).
     *
     * @param clientId of the app
     * @param scopes what the token is to be good for; none for an app, whose permissions count
     * @param showing is given what the person is to be shown, and must not block
     */
    public Mono<UserToken> logIn(String clientId, List<String> scopes, Consumer<DeviceCode> showing) {
        return calls.call((call, pages) -> new GitHubCommand.LogIn(call, clientId, scopes))
                .doOnNext(event -> {
                    if (event instanceof GitHubEvent.CodeIssued issued) {
                        showing.accept(issued.code());
                    }
                })
                .ofType(GitHubEvent.LoggedIn.class)
                .map(GitHubEvent.LoggedIn::token)
                .next();
    }

    /** A token of a person that expires is renewed. */
    public Mono<UserToken> renew(String clientId, @Nullable Secret clientSecret, Secret refreshToken) {
        return calls.call((call, pages) -> new GitHubCommand.Renew(call, clientId, clientSecret, refreshToken))
                .ofType(GitHubEvent.LoggedIn.class)
                .map(GitHubEvent.LoggedIn::token)
                .next();
    }

    /** Where tokens come from a source: as whom it says, and once more as whom it says then, if the first is refused. */
    private Flux<GitHubEvent> as(
            @Nullable Credentials own, Function<@Nullable Credentials, Flux<GitHubEvent>> calling) {
        TokenSource source = tokens;
        if (source == null || own != null) {
            return Flux.defer(() -> calling.apply(own));
        }
        return source.token()
                .flatMapMany(first -> calling.apply(new Credentials.Token(first))
                        .onErrorResume(
                                GitHubClient::isUnauthorized,
                                refused -> source.reject(first)
                                        .then(source.token())
                                        .flatMapMany(second -> second.equals(first)
                                                ? Flux.error(refused)
                                                : calling.apply(new Credentials.Token(second)))));
    }

    private static boolean isUnauthorized(Throwable failure) {
        return failure instanceof GitHubException.Refused refused
                && refused.error() instanceof GitHubError.Unauthorized;
    }

    /** Ends the client: what is open fails. The client of HTTP is left to its owner. */
    public Mono<Void> close() {
        return Mono.fromRunnable(calls::close);
    }
}
