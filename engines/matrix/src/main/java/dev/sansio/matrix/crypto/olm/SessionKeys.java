package dev.sansio.matrix.crypto.olm;

import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The public keys that a session was made of; they tell it from all others.
 *
 * @param identityKey of the account that began it
 * @param baseKey made by that account for this session alone
 * @param oneTimeKey of the other account
 */
public record SessionKeys(
        Curve25519PublicKey identityKey, Curve25519PublicKey baseKey, Curve25519PublicKey oneTimeKey) {

    /** A name of the session that both sides agree on: the hash of the keys, in base64. */
    public String sessionId() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(identityKey.octets());
            hash.update(baseKey.octets());
            hash.update(oneTimeKey.octets());
            return UnpaddedBase64.encode(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }
}
