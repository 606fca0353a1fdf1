package dev.sansio.oauth.oauth1;

import org.jspecify.annotations.Nullable;

/**
 * What may be used once (RFC 5849 3.3). Whoever remembers it does so in one step with looking whether it is there, and after the
 * signature was verified: else anybody could fill the memory, or use up what another client has sent.
 *
 * @param timestamp seconds since 1970
 * @param token null without one
 */
public record NonceUse(String client, @Nullable String token, long timestamp, String nonce) {}
