package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;

/** The root of the ratchet, R(i), from which each chain comes. */
final class RootKey {

    private static final byte[] INFO = "OLM_RATCHET".getBytes(StandardCharsets.US_ASCII);

    private final byte[] key;

    RootKey(byte[] key) {
        this.key = key;
    }

    /** A root and the chain that comes from it; no record, for its parts are secret. */
    static final class Advanced {

        final RootKey root;
        final byte[] chainKey;

        Advanced(RootKey root, byte[] chainKey) {
            this.root = root;
            this.chainKey = chainKey;
        }

        static Advanced of(byte[] derived) {
            Advanced advanced = new Advanced(new RootKey(Octets.slice(derived, 0, 32)), Octets.slice(derived, 32, 64));
            Octets.wipe(derived);
            return advanced;
        }
    }

    /** R(0) and C(0,0) of the secret that three agreements gave, which is wiped. */
    static Advanced first(byte[] secret) {
        try {
            return Advanced.of(Hkdf.derive(secret, "OLM_ROOT", 64));
        } finally {
            Octets.wipe(secret);
        }
    }

    /** R(i) and C(i,0), with the ratchet key of one side and that of the other. */
    Advanced advance(Curve25519KeyPair own, Curve25519PublicKey other) {
        byte[] secret = own.agree(other);
        try {
            return Advanced.of(Hkdf.derive(secret, key, INFO, 64));
        } finally {
            Octets.wipe(secret);
        }
    }

    byte[] octets() {
        return key.clone();
    }

    void wipe() {
        Octets.wipe(key);
    }
}
