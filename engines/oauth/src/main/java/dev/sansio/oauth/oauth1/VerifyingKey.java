package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import java.security.PublicKey;

/** What a provider verifies with. */
public sealed interface VerifyingKey {

    /**
     * The shared secrets, for HMAC and PLAINTEXT.
     *
     * @param token that of the token; empty where the request has none (RFC 5849 2.1)
     */
    record Shared(Secret client, Secret token) implements VerifyingKey {

        /** For requests without a token. */
        public static Shared of(Secret client) {
            return new Shared(client, Secret.of(""));
        }
    }

    /** The public key of the client, for RSA, where the secret of the token does not count (RFC 5849 4.1). */
    record Rsa(PublicKey key) implements VerifyingKey {

        /**
         * A checked key.
         *
         * @throws IllegalArgumentException if it is of another algorithm
         */
        public Rsa {
            if (!key.getAlgorithm().equals("RSA")) {
                throw new IllegalArgumentException("the key is not for RSA");
            }
        }
    }
}
