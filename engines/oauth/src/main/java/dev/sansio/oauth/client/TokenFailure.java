package dev.sansio.oauth.client;

import dev.sansio.oauth.oauth2.OAuth2Error;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no token. It tells no secret.
 *
 * @param error what the provider said; null if it was not an error of OAuth
 * @param detail for people
 * @param retryAfter when it may be worth to try again, if {@link #retryable()}; {@link Duration#ZERO} for at any time
 */
public record TokenFailure(Kind kind, @Nullable OAuth2Error error, String detail, Duration retryAfter) {

    /** What went wrong. */
    public enum Kind {
        /** The provider did not answer. */
        UNREACHABLE(true),
        /** The provider cannot now: 5xx, 408, 425, 429, or {@code temporarily_unavailable}. */
        UNAVAILABLE(true),
        /** The provider said no: what it was given is of no use. */
        REFUSED(false),
        /** The user said no (RFC 8628 3.5, RFC 6749 4.1.2.1). */
        DENIED(false),
        /** The user did not decide in time (RFC 8628 3.5). */
        EXPIRED(false),
        /** The provider answered something that is no answer. */
        MALFORMED(false),
        /** There is nothing to ask for a token with: the user has to agree anew. */
        NO_GRANT(false),
        /** The store did not keep the refresh token, or did not say so in time; the token is not used until it does. */
        NOT_STORED(true),
        /** A limit of the client was met. */
        LIMIT(true);

        private final boolean retryable;

        Kind(boolean retryable) {
            this.retryable = retryable;
        }
    }

    static TokenFailure of(Kind kind, String detail) {
        return new TokenFailure(kind, null, detail, Duration.ZERO);
    }

    /** Whether the same may succeed later. */
    public boolean retryable() {
        return kind.retryable;
    }

    /** The same, to be tried again after a span. */
    TokenFailure after(Duration span) {
        return new TokenFailure(kind, error, detail, span);
    }

    /** In one line, for the detail of other errors. */
    String summary() {
        OAuth2Error said = error;
        return "no token: " + kind + (said == null ? "" : ", " + said.code()) + ": " + detail;
    }
}
