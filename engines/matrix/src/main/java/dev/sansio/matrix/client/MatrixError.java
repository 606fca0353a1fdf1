package dev.sansio.matrix.client;

import dev.sansio.matrix.json.Others;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Why a call came to nothing.
 *
 * @param status of the response; 0 without one
 * @param code what the homeserver said, such as {@code M_FORBIDDEN}; empty if it said nothing that is an error of Matrix
 * @param message for people, bounded
 * @param retryAfter when the same, under the same identifier of a transaction, may succeed; null for never
 * @param softLogout whether the state of the device may be kept, although the token is of no use any more
 * @param interactive what the homeserver wants to know first; null for nothing
 * @param location where a redirect leads that was not followed; null for none
 * @param others what else the homeserver said
 */
public record MatrixError(
        Kind kind,
        int status,
        String code,
        String message,
        @Nullable Duration retryAfter,
        boolean softLogout,
        @Nullable Interactive interactive,
        @Nullable String location,
        Others others) {

    /** Whose doing it is. */
    public enum Kind {
        /** The homeserver said no. */
        REFUSED,
        /** The homeserver wants more authentication. */
        INTERACTIVE,
        /** There is no session, or its token is of no use any more. */
        LOGGED_OUT,
        /** A token could not be renewed now. */
        NO_TOKEN,
        /** The response is not what the specification says. */
        MALFORMED,
        /** The response leads to another origin, or in a circle. */
        REDIRECTED,
        /** No response came. */
        UNREACHABLE,
        /** No response came in time. */
        TIMED_OUT,
        /** A limit of the client was met. */
        LIMIT,
        /** The surroundings did not keep what they were given. */
        STORE
    }

    static MatrixError of(Kind kind, String message, @Nullable Duration retryAfter) {
        return new MatrixError(kind, 0, "", message, retryAfter, false, null, null, Others.NONE);
    }

    /** Whether the same may succeed later. */
    public boolean retryable() {
        return retryAfter != null;
    }

    /** Whether it is an error of a code. */
    public boolean is(String wanted) {
        return code.equals(wanted);
    }

    MatrixError at(String redirect) {
        return new MatrixError(kind, status, code, message, retryAfter, softLogout, interactive, redirect, others);
    }
}
