package dev.sansio.oauth.provider.model;

import dev.sansio.core.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of OAuth 1 (RFC 5849): temporary ones, or those for resources. The secret is kept as it is, for it signs.
 *
 * @param callback where the owner is sent back to, or {@code oob}; null for those for resources
 * @param login who has agreed; null as long as nobody has
 * @param verifier hash of what the owner was given; null before
 */
public record StoredCredentials(
        TokenHash hash,
        Secret secret,
        String clientId,
        @Nullable String callback,
        @Nullable Login login,
        @Nullable TokenHash verifier,
        Instant expires) {

    /** Whether they are temporary. */
    public boolean temporary() {
        return callback != null;
    }

    /** The same, with the owner's consent. */
    public StoredCredentials agreed(Login owner, TokenHash told) {
        return new StoredCredentials(hash, secret, clientId, callback, owner, told, expires);
    }
}
