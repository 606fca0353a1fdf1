package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a server stores of a user's password for SCRAM (RFC 5802 section 3): enough to check a proof and to prove itself,
 * not enough to log in as the user.
 */
public final class ScramCredentials {

    private final ScramHash hash;
    private final byte[] salt;
    private final int iterations;
    private final Secret storedKey;
    private final Secret serverKey;

    /**
     * Credentials as they were stored.
     *
     * @param hash the hash function of the mechanism
     * @param salt random bytes, at least one
     * @param iterations the iteration count, at least 1
     * @param storedKey {@code H(ClientKey)}, as long as the hash
     * @param serverKey {@code HMAC(SaltedPassword, "Server Key")}, as long as the hash
     */
    public ScramCredentials(ScramHash hash, byte[] salt, int iterations, Secret storedKey, Secret serverKey) {
        if (salt.length == 0 || iterations < 1) {
            throw new IllegalArgumentException("salt and iterations must not be empty");
        }
        if (storedKey.reveal().length != hash.length() || serverKey.reveal().length != hash.length()) {
            throw new IllegalArgumentException("keys must have " + hash.length() + " bytes");
        }
        this.hash = hash;
        this.salt = salt.clone();
        this.iterations = iterations;
        this.storedKey = storedKey;
        this.serverKey = serverKey;
    }

    /**
     * Credentials of a new password.
     *
     * @param password the password, UTF-8; it is prepared by {@link SaslPrep#stored}
     * @param salt fresh random bytes; 16 are customary, and what {@link ScramDecoy} pretends
     * @param iterations at least 4096 (section 5.1)
     * @param hash the hash function
     * @throws SaslException with {@link SaslException#CREDENTIALS} if SASLprep refuses the password
     */
    public static ScramCredentials derive(Secret password, byte[] salt, int iterations, ScramHash hash) {
        if (iterations < SaslLimits.DEFAULTS.minIterations()) {
            throw new IllegalArgumentException("at least " + SaslLimits.DEFAULTS.minIterations() + " iterations");
        }
        Secret prepared = Secret.of(SaslPrep.stored(password.revealText()));
        byte[] saltedPassword = hash.hi(prepared, salt, iterations);
        byte[] clientKey = hash.hmac(saltedPassword, Utf8.encode("Client Key"));
        Secret storedKey = Secret.of(hash.h(clientKey));
        Secret serverKey = Secret.of(hash.hmac(saltedPassword, Utf8.encode("Server Key")));
        return new ScramCredentials(hash, salt, iterations, storedKey, serverKey);
    }

    /** The hash function. */
    public ScramHash hash() {
        return hash;
    }

    /** The salt, a copy. */
    public byte[] salt() {
        return salt.clone();
    }

    /** The iteration count. */
    public int iterations() {
        return iterations;
    }

    /** {@code StoredKey}. */
    public Secret storedKey() {
        return storedKey;
    }

    /** {@code ServerKey}. */
    public Secret serverKey() {
        return serverKey;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof ScramCredentials)) {
            return false;
        }
        ScramCredentials that = (ScramCredentials) other;
        return hash == that.hash
                && iterations == that.iterations
                && Arrays.equals(salt, that.salt)
                && storedKey.equals(that.storedKey)
                && serverKey.equals(that.serverKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(hash, iterations, Arrays.hashCode(salt));
    }

    /** Without salt and keys. */
    @Override
    public String toString() {
        return "ScramCredentials[" + hash + ", iterations=" + iterations + "]";
    }
}
