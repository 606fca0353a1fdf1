package dev.sansio.matrix.client;

import dev.sansio.core.Secret;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, on which device, with which tokens.
 *
 * @param refreshToken what another token is got with; null for none
 * @param expires when the token is of no use any more; null if nobody knows
 */
public record Session(
        String userId,
        String deviceId,
        Secret accessToken,
        @Nullable Secret refreshToken,
        @Nullable Instant expires) {

    /** A session with a token that does not expire. */
    public static Session of(String userId, String deviceId, Secret accessToken) {
        return new Session(userId, deviceId, accessToken, null, null);
    }
}
