package dev.sansio.github.api;

import dev.sansio.http.HttpNames;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a call has no answer that succeeded. */
public sealed interface GitHubError {

    /** What is said about it. */
    Problem problem();

    /** After how long the same call may do better; null if never by itself. Whether it may be made twice is another question. */
    default @Nullable Duration retryAfter() {
        return null;
    }

    /** 400: what was sent is not understood. */
    record BadRequest(Problem problem) implements GitHubError {}

    /** 401: the credentials are none, or no more. */
    record Unauthorized(Problem problem) implements GitHubError {}

    /**
     * 403: the credentials are not good for it.
     *
     * @param permissions what an app would need, such as {@code issues=write}; null if that is not said
     * @param scopes what a token would need; null if that is not said
     * @param sso where single sign-on is to be done before; null if that is not said
     */
    record Forbidden(
            Problem problem,
            @Nullable String permissions,
            @Nullable String scopes,
            @Nullable String sso) implements GitHubError {}

    /** 404 or 410: there is no such thing, or none that the credentials may know of. */
    record NotFound(Problem problem) implements GitHubError {}

    /** 409: it does not go together with what is there now. */
    record Conflict(Problem problem) implements GitHubError {}

    /**
     * 422: what was sent is understood, and not valid.
     *
     * @param errors one for each thing that is wrong; may be empty
     */
    record Invalid(Problem problem, List<FieldError> errors) implements GitHubError {

        /** A list of its own. */
        public Invalid {
            errors = List.copyOf(errors);
        }

        /** The fields that are wrong, each as often as something is wrong with it. */
        public List<String> fields() {
            return errors.stream()
                    .flatMap(error -> java.util.stream.Stream.ofNullable(error.field()))
                    .toList();
        }
    }

    /**
     * A limit is exhausted, and to wait for it takes longer than the engine waits.
     *
     * @param limit which one
     * @param retryAfter until it may be called again
     */
    record RateLimited(Problem problem, Exhaustion limit, Duration retryAfter) implements GitHubError {}

    /**
     * 5xx: GitHub is broken.
     *
     * @param retryAfter as long as it says itself, or a little
     */
    record ServerBroken(Problem problem, Duration retryAfter) implements GitHubError {}

    /**
     * 3xx that was not followed.
     *
     * @param location whereto it leads; null if that is not said
     */
    record Redirected(Problem problem, @Nullable String location) implements GitHubError {}

    /** Any other status. */
    record Unexpected(Problem problem) implements GitHubError {}

    /** It succeeded, and the answer cannot be read; the message of the problem says why. */
    record Unreadable(Problem problem) implements GitHubError {}

    /**
     * A query that was answered with errors and without data.
     *
     * @param errors at least one
     */
    record QueryRefused(Problem problem, List<GraphQlError> errors) implements GitHubError {

        /** A list of its own. */
        public QueryRefused {
            errors = List.copyOf(errors);
        }
    }

    /**
     * A login that came to nothing (RFC 8628 3.5).
     *
     * @param error such as {@code access_denied} or {@code expired_token}
     */
    record LoginRefused(Problem problem, String error) implements GitHubError {}

    /** The error of an answer; null if it succeeded or says that nothing has changed. */
    static @Nullable GitHubError of(GitHubResponse response, Instant now) {
        int status = response.status();
        Problem problem = Problem.of(response);
        if (response.head().successful() || status == 304) {
            return null;
        }
        return switch (status) {
            case 400 -> new BadRequest(problem);
            case 401 -> new Unauthorized(problem);
            case 403 ->
                new Forbidden(
                        problem,
                        response.head().fields().first("x-accepted-github-permissions"),
                        response.head().fields().first("x-accepted-oauth-scopes"),
                        response.head().fields().first("x-github-sso"));
            case 404, 410 -> new NotFound(problem);
            case 409 -> new Conflict(problem);
            case 422 -> new Invalid(problem, FieldError.of(response));
            default -> byClass(response, problem, now);
        };
    }

    private static GitHubError byClass(GitHubResponse response, Problem problem, Instant now) {
        if (response.status() >= 500) {
            Duration said = Exhaustion.retryAfter(response, now);
            return new ServerBroken(problem, said == null ? Duration.ofSeconds(10) : said);
        }
        if (response.status() < 400) {
            return new Redirected(problem, response.head().fields().first(HttpNames.LOCATION));
        }
        return new Unexpected(problem);
    }
}
