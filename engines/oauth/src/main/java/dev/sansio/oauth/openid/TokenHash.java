package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.jwk.Base64Url;
import java.util.Arrays;

/** {@code at_hash}, {@code c_hash} and {@code s_hash}: what binds an ID token to what comes with it (Core 3.1.3.6, 3.3.2.11). */
public final class TokenHash {

    private TokenHash() {}

    /**
     * The left half of the hash, in base64url.
     *
     * @param algorithm of the ID token's signature, whose hash function it is
     * @param value an access token, a code or a state
     */
    public static String of(JwsAlgorithm algorithm, Secret value) {
        byte[] hash = algorithm.hash(value.revealText());
        return Base64Url.encode(Arrays.copyOf(hash, hash.length / 2));
    }
}
