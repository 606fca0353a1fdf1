package dev.sansio.reactive.matrix;

import dev.sansio.matrix.client.MatrixError;
import java.time.Duration;

/** Why a call came to nothing. Neither the message nor the error tells a secret. */
public final class MatrixException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MatrixError error;

    MatrixException(MatrixError error) {
        super(error.kind() + (error.code().isEmpty() ? "" : " " + error.code()) + ": " + error.message());
        this.error = error;
    }

    /** What went wrong. */
    public MatrixError error() {
        return error;
    }

    /** What the homeserver said, such as {@code M_FORBIDDEN}; empty if it said nothing of Matrix. */
    public String code() {
        return error.code();
    }

    /** Whether the same may succeed later. */
    public boolean retryable() {
        return error.retryable();
    }

    /** When it may be worth to try again ({@code retry_after_ms}); zero for at any time. */
    public Duration retryAfter() {
        Duration after = error.retryAfter();
        return after == null ? Duration.ZERO : after;
    }
}
