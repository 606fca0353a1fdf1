package dev.sansio.matrix.crypto.backup;

import dev.sansio.matrix.canonical.SignedJson;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Ed25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A backup as the server describes it: the key that sessions are encrypted to, which is to be trusted before it is used. */
public final class BackupVersion {

    /** The algorithm of all backups. */
    public static final String ALGORITHM = "m.megolm_backup.v1.curve25519-aes-sha2";

    private final Curve25519PublicKey publicKey;
    private final ObjectNode authData;

    private BackupVersion(Curve25519PublicKey publicKey, ObjectNode authData) {
        this.publicKey = publicKey;
        this.authData = authData;
    }

    /** A new one, signed by nobody. */
    public static BackupVersion of(Curve25519PublicKey publicKey) {
        return new BackupVersion(
                publicKey, JsonNodeFactory.instance.objectNode().put("public_key", publicKey.base64()));
    }

    /**
     * That of an algorithm and its {@code auth_data}.
     *
     * @throws CryptoException if it is none, or of another algorithm
     */
    public static BackupVersion of(String algorithm, ObjectNode authData) {
        if (!algorithm.equals(ALGORITHM)) {
            throw new CryptoException(Problem.UNSUPPORTED, "the backup is of another algorithm");
        }
        JsonNode key = authData.path("public_key");
        if (!key.isString()) {
            throw CryptoException.malformed("the backup has no public key");
        }
        return new BackupVersion(Curve25519PublicKey.parse(key.stringValue()), authData.deepCopy());
    }

    /** The same with a signature: by the master key, or by a device. */
    public BackupVersion signed(String userId, String keyId, Ed25519KeyPair key) {
        return new BackupVersion(publicKey, SignedJson.sign(authData, userId, keyId, key));
    }

    /** Whether a key has signed it that is known to be the user's own: the master key, or that of a verified device. */
    public boolean isSignedBy(String userId, String keyId, Ed25519PublicKey key) {
        return SignedJson.isSigned(authData, userId, keyId, key);
    }

    /** Whether it belongs to a private key that came from a trusted source. */
    public boolean isOf(BackupKey key) {
        return key.publicKey().equals(publicKey);
    }

    /** The {@code auth_data}. */
    public ObjectNode authData() {
        return authData.deepCopy();
    }

    /** Encrypts a session, to a key that the caller has found to be trusted. */
    public BackedUpSession seal(byte[] sessionData, RandomGenerator random) {
        return BackedUpSession.seal(publicKey, sessionData, random);
    }

    @Override
    public String toString() {
        return "BackupVersion[" + publicKey + "]";
    }
}
