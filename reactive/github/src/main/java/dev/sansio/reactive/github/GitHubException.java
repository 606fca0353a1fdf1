package dev.sansio.reactive.github;

import dev.sansio.github.GitHubEvent;
import dev.sansio.github.api.GitHubError;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Why a call has no answer that succeeded. Neither message tells a secret. */
public abstract sealed class GitHubException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private GitHubException(String message) {
        super(message);
    }

    /** Whether the same call may be made again without doing a thing twice, and may do better. */
    public abstract boolean retryable();

    /** After how long it may do better; null if that is not known. */
    public abstract @Nullable Duration retryAfter();

    /** GitHub refused, or its answer is of no use. */
    public static final class Refused extends GitHubException {

        private static final long serialVersionUID = 1L;

        private final transient GitHubError error;

        Refused(GitHubError error) {
            super(error.getClass().getSimpleName() + ": " + error.problem());
            this.error = error;
        }

        /** What it said. */
        public GitHubError error() {
            return error;
        }

        /** Only where GitHub let the call wait for a limit: it has done nothing. */
        @Override
        public boolean retryable() {
            return error instanceof GitHubError.RateLimited;
        }

        @Override
        public @Nullable Duration retryAfter() {
            return error.retryAfter();
        }
    }

    /** No answer came. */
    public static final class Unanswered extends GitHubException {

        private static final long serialVersionUID = 1L;

        private final HttpError error;
        private final HttpEvent.By by;

        Unanswered(GitHubEvent.Failed failed) {
            super(failed.error() + " by " + failed.by());
            this.error = failed.error();
            this.by = failed.by();
        }

        /** What happened. */
        public HttpError error() {
            return error;
        }

        /** Who ended it. */
        public HttpEvent.By by() {
            return by;
        }

        /** If it is certain that nobody has looked at it. */
        @Override
        public boolean retryable() {
            return by == HttpEvent.By.NOT_PROCESSED;
        }

        @Override
        public @Nullable Duration retryAfter() {
            return null;
        }
    }
}
