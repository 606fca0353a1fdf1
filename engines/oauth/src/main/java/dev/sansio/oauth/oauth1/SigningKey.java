package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import java.security.PrivateKey;

/** What a client signs with. */
public sealed interface SigningKey {

    /** The shared secret of the client, for HMAC and PLAINTEXT; that of the token is kept with the token. */
    record Shared(Secret secret) implements SigningKey {}

    /** The private key of the client, for RSA. */
    record Rsa(PrivateKey key) implements SigningKey {

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

        /** Without the key. */
        @Override
        public String toString() {
            return "Rsa[***]";
        }
    }
}
