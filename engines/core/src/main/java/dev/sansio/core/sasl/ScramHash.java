package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;

/** The hash functions of SCRAM and the functions that RFC 5802 section 2.2 builds of them. */
public enum ScramHash {
    /** RFC 5802: 20 bytes. */
    SHA_1("SHA-1", "HmacSHA1", 20),
    /** RFC 7677: 32 bytes. */
    SHA_256("SHA-256", "HmacSHA256", 32);

    private final String digest;
    private final String mac;
    private final int length;

    ScramHash(String digest, String mac, int length) {
        this.digest = digest;
        this.mac = mac;
        this.length = length;
    }

    /** The length of every hash, key, proof and signature, in bytes. */
    public int length() {
        return length;
    }

    SaslMechanism mechanism(boolean plus) {
        if (this == SHA_1) {
            return plus ? SaslMechanism.SCRAM_SHA_1_PLUS : SaslMechanism.SCRAM_SHA_1;
        }
        return plus ? SaslMechanism.SCRAM_SHA_256_PLUS : SaslMechanism.SCRAM_SHA_256;
    }

    byte[] h(byte[] input) {
        try {
            return MessageDigest.getInstance(digest).digest(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(digest + " is missing from this Java platform", e);
        }
    }

    byte[] hmac(byte[] key, byte[] input) {
        return Hmac.of(mac, key).doFinal(input);
    }

    /** SaltedPassword := Hi(Normalize(password), salt, i), with the password already prepared. */
    byte[] hi(Secret password, byte[] salt, int iterations) {
        byte[] key = password.reveal();
        Mac keyed = Hmac.of(mac, key);
        Arrays.fill(key, (byte) 0);
        keyed.update(salt);
        byte[] u = keyed.doFinal(new byte[] {0, 0, 0, 1});
        byte[] result = u.clone();
        for (int i = 1; i < iterations; i++) {
            u = keyed.doFinal(u);
            for (int j = 0; j < result.length; j++) {
                result[j] ^= u[j];
            }
        }
        return result;
    }

    static byte[] xor(byte[] one, byte[] other) {
        byte[] result = one.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] ^= other[i];
        }
        return result;
    }
}
