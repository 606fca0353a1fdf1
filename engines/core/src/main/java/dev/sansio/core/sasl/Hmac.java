package dev.sansio.core.sasl;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes (RFC 2104), for SCRAM and CRAM-MD5. */
final class Hmac {

    private Hmac() {}

    static Mac of(String algorithm, byte[] key) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            // A key specification cannot be empty; HMAC pads keys with zeros, so one zero is the same key.
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[1] : key, algorithm));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm + " is missing from this Java platform", e);
        }
    }
}
