package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Arrays;
import java.util.Objects;

/**
 * What a SCRAM server shows to somebody who asks for an unknown user: a salt that is always the same for the same name,
 * and an iteration count like everybody's, so that the answer does not tell that there is no such user.
 *
 * @param secret at least 16 random bytes that stay the same for as long as the store of users lives
 * @param iterations the count that the deployment uses for its real users
 */
public record ScramDecoy(Secret secret, int iterations) {

    private static final int SALT_LENGTH = 16;

    /** Checks the lengths. */
    public ScramDecoy {
        Objects.requireNonNull(secret, "secret");
        if (secret.reveal().length < SALT_LENGTH || iterations < 1) {
            throw new IllegalArgumentException("the secret needs 16 bytes, and there must be iterations");
        }
    }

    /** Credentials that no password fits. */
    ScramCredentials credentials(ScramHash hash, String user) {
        byte[] salt = Arrays.copyOf(derived(hash, "salt", user), SALT_LENGTH);
        Secret storedKey = Secret.of(derived(hash, "stored key", user));
        Secret serverKey = Secret.of(derived(hash, "server key", user));
        return new ScramCredentials(hash, salt, iterations, storedKey, serverKey);
    }

    private byte[] derived(ScramHash hash, String purpose, String user) {
        return hash.hmac(secret.reveal(), Utf8.encode(hash + "\0" + purpose + "\0" + user));
    }
}
