package dev.sansio.oauth.provider.model;

import dev.sansio.oauth.CodeChallenge;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A code that waits to be redeemed, once.
 *
 * @param redirectUri as the request had it; null if it had none
 * @param challenge of PKCE; null without
 * @param nonce for the ID token; null for none
 * @param key thumbprint of the DPoP key that must redeem it (RFC 9449 10); null for any
 */
public record StoredCode(
        TokenHash hash,
        Authorization authorization,
        @Nullable String redirectUri,
        @Nullable CodeChallenge challenge,
        @Nullable String nonce,
        @Nullable String key,
        Instant expires) {}
