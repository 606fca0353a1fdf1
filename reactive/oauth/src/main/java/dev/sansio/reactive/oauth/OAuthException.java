package dev.sansio.reactive.oauth;

import dev.sansio.oauth.client.TokenFailure;
import java.time.Duration;

/** Why a provider did not give what it was asked for. Neither the message nor the failure tells a secret. */
public final class OAuthException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TokenFailure failure;

    OAuthException(TokenFailure failure) {
        super(failure.kind() + ": " + failure.detail());
        this.failure = failure;
    }

    /** What went wrong. */
    public TokenFailure failure() {
        return failure;
    }

    /** Whether the same may succeed later. */
    public boolean retryable() {
        return failure.retryable();
    }

    /** When it may be worth to try again; zero for at any time. */
    public Duration retryAfter() {
        return failure.retryAfter();
    }
}
