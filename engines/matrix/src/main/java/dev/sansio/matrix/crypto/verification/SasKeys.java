package dev.sansio.matrix.crypto.verification;

import dev.sansio.matrix.canonical.CanonicalJson;
import dev.sansio.matrix.crypto.primitive.Curve25519KeyPair;
import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Hkdf;
import dev.sansio.matrix.crypto.primitive.HmacSha256;
import dev.sansio.matrix.crypto.primitive.Octets;
import dev.sansio.matrix.crypto.primitive.UnpaddedBase64;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

/** What is computed of the ephemeral keys. */
final class SasKeys {

    private static final String LIST = "KEY_IDS";

    private final byte[] secret;

    SasKeys(Curve25519KeyPair own, Curve25519PublicKey other) {
        this.secret = own.agree(other);
    }

    /** The hash that binds the answering side to its key before it sees the other's. */
    static String commitment(String publicKey, ObjectNode start) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            hash.update(utf8(publicKey));
            hash.update(CanonicalJson.encode(start));
            return UnpaddedBase64.encode(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing from this Java platform", e);
        }
    }

    byte[] octets(String info) {
        return Hkdf.derive(secret, info, 6);
    }

    /** The code of the key of a sender. */
    String code(
            VerificationParty sender, VerificationParty receiver, Transaction transaction, String id, String input) {
        String info = "MATRIX_KEY_VERIFICATION_MAC"
                + sender.userId()
                + sender.deviceId()
                + receiver.userId()
                + receiver.deviceId()
                + transaction.id()
                + id;
        return code(info, input);
    }

    String code(String info, String input) {
        byte[] key = Hkdf.derive(secret, info, 32);
        String code = UnpaddedBase64.encode(HmacSha256.of(key, utf8(input)));
        Octets.wipe(key);
        return code;
    }

    /** The code of the list of key names, sorted. */
    String listCode(
            VerificationParty sender, VerificationParty receiver, Transaction transaction, Collection<String> ids) {
        return code(sender, receiver, transaction, LIST, String.join(",", new TreeSet<>(ids)));
    }

    void wipe() {
        Octets.wipe(secret);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
