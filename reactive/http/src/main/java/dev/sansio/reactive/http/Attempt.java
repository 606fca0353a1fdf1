package dev.sansio.reactive.http;

import dev.sansio.http.RequestHead;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is sent at once to an origin, and again if that does no harm.
 *
 * @param timeout how long the head of the response may take; null where whoever asks counts the time itself
 * @param spent whether the body cannot be had once more
 */
record Attempt(
        HttpRequest.Origin origin,
        RequestHead head,
        HttpBody body,
        @Nullable Duration timeout,
        BooleanSupplier spent) {

    /** Methods that mean the same when they are repeated (RFC 9110 9.2.2). */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE");

    /** Whether nobody would notice that it was sent twice. */
    boolean repeatable(HttpException.ExchangeFailed failed, boolean freshConnection) {
        if (spent.getAsBoolean()) {
            return false;
        }
        return failed.retryable()
                || (!freshConnection && failed.connectionLost() && IDEMPOTENT.contains(head.method()));
    }
}
