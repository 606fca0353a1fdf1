package dev.sansio.oauth.jose;

import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.jose.jwk.JwkSet;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.time.Duration;
import java.time.Instant;

/**
 * The keys that an issuer publishes, as they were when they were fetched. One per issuer: a key of one never verifies for another.
 *
 * @param fetchedAt the time of day
 */
public record FetchedKeys(JwkSet keys, Instant fetchedAt) {

    /** For so long nobody looks for newer ones, however many texts come that name keys which do not exist. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /**
     * Reads the response of {@code jwks_uri}.
     *
     * @param now the time of day
     * @throws DocumentException if it is no key set, or of another media type than {@code application/json} and {@code
     *     application/jwk-set+json}
     */
    public static FetchedKeys read(ResponseHead head, byte[] content, Instant now) {
        if (head.status() != 200) {
            throw DocumentException.status(head.status());
        }
        if (!JsonContent.is(head.fields(), "json") && !JsonContent.is(head.fields(), "jwk-set+json")) {
            throw DocumentException.contentType("application/jwk-set+json");
        }
        return new FetchedKeys(JwkSet.read(Document.read(content)).publicOnly(), now);
    }

    /** Whether a refusal is worth a look at newer keys: if a key is unknown, and at most once a minute. */
    public boolean mayBeOutdated(JoseException refusal, Instant now) {
        return refusal.reason() == JoseException.Reason.KEY_UNKNOWN && !now.isBefore(fetchedAt.plus(PAUSE));
    }
}
