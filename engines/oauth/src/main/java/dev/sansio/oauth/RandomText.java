package dev.sansio.oauth;

import dev.sansio.core.Secret;
import java.util.Base64;
import java.util.random.RandomGenerator;

/**
 * Values that nobody can guess: {@code state}, {@code nonce}, code verifiers, nonces of OAuth 1.0a. Letters, digits, {@code -} and
 * {@code _}, so that they stand in URIs and fields as they are.
 */
public final class RandomText {

    /** As many octets as RFC 7636 7.1 recommends. */
    private static final int OCTETS = 32;

    private RandomText() {}

    /**
     * A value of 256 bits, 43 characters.
     *
     * @param random of {@link dev.sansio.core.Surroundings}; cryptographically strong outside of tests
     */
    public static Secret secret(RandomGenerator random) {
        return Secret.of(text(random, OCTETS));
    }

    /** So many random octets in base64url (RFC 4648 5). */
    public static String text(RandomGenerator random, int octets) {
        byte[] drawn = new byte[octets];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
