package dev.sansio.matrix.crypto.backup;

import dev.sansio.core.Secret;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Octets;
import java.util.random.RandomGenerator;

/** The key that decrypts a backup. People write it down as a {@link dev.sansio.matrix.crypto.primitive.RecoveryKey}. */
public final class BackupKey {

    private final Curve25519KeyPair pair;

    private BackupKey(Curve25519KeyPair pair) {
        this.pair = pair;
    }

    /** A new one. */
    public static BackupKey generate(RandomGenerator random) {
        return new BackupKey(Curve25519KeyPair.generate(random));
    }

    /**
     * That of 32 octets.
     *
     * @throws dev.sansio.matrix.crypto.CryptoException if there are more or less
     */
    public static BackupKey of(Secret privateKey) {
        byte[] octets = privateKey.reveal();
        try {
            return new BackupKey(Curve25519KeyPair.of(octets));
        } finally {
            Octets.wipe(octets);
        }
    }

    /** The private key. */
    public Secret privateKey() {
        byte[] octets = pair.privateKey();
        Secret key = Secret.of(octets);
        Octets.wipe(octets);
        return key;
    }

    /** The key that sessions are encrypted to. */
    public Curve25519PublicKey publicKey() {
        return pair.publicKey();
    }

    /**
     * Decrypts a session, about whose origin nothing is known.
     *
     * @throws dev.sansio.matrix.crypto.CryptoException if it was encrypted to another key
     */
    public byte[] open(BackedUpSession session) {
        return session.open(pair);
    }

    @Override
    public String toString() {
        return "BackupKey[" + publicKey() + "]";
    }
}
