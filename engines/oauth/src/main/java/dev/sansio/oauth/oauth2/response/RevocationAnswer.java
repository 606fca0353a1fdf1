package dev.sansio.oauth.oauth2.response;

import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.context.RetryAfter;
import dev.sansio.oauth.json.DocumentException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the revocation endpoint answers (RFC 7009 2.2). */
public sealed interface RevocationAnswer {

    /** The token is not valid, be it that it was revoked or that it never was one: a client cannot use either. */
    record Revoked() implements RevocationAnswer {

        /** The head of the response, for a provider; its content is empty. */
        public ResponseHead toHead() {
            return ResponseHead.of(200, HttpNames.CONTENT_LENGTH, "0", HttpNames.CACHE_CONTROL, "no-store");
        }
    }

    /** The provider does not revoke it. */
    record NotRevoked(ErrorResponse error) implements RevocationAnswer {}

    /**
     * The token is still valid: the client is to try again (RFC 7009 2.2.1).
     *
     * @param retryAfter how long it is to wait; null if the provider does not say
     */
    record Unavailable(@Nullable Duration retryAfter) implements RevocationAnswer {}

    /**
     * Reads a response. The content of one that is good does not count.
     *
     * @param now the time of day
     * @throws DocumentException if it is an error without saying which
     */
    static RevocationAnswer read(ResponseHead head, byte[] content, Instant now) {
        if (head.status() == 200) {
            return new Revoked();
        }
        if (head.status() == 503) {
            return new Unavailable(retryAfter(head, now));
        }
        return new NotRevoked(ErrorResponse.read(head, content));
    }

    private static @Nullable Duration retryAfter(ResponseHead head, Instant now) {
        String value = head.fields().first(HttpNames.RETRY_AFTER);
        try {
            return value == null ? null : RetryAfter.parse(value, now);
        } catch (MalformedFieldException wrong) {
            return null;
        }
    }
}
