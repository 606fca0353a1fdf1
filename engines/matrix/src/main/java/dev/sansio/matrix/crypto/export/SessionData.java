package dev.sansio.matrix.crypto.export;

import dev.sansio.core.Secret;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.megolm.SessionKey;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is told of a session in exports and backups ({@code BackedUpSessionData}). All but the key is what somebody claims.
 *
 * @param sessionKey that decrypts it
 * @param senderKey the Curve25519 key of the device that made it, in base64
 * @param claimedEd25519 the Ed25519 key of that device, in base64; empty if nothing is told
 * @param forwardingChain the Curve25519 keys of the devices that passed it on
 * @param sharedHistory whether it may be given to people who are invited later
 */
public record SessionData(
        SessionKey sessionKey,
        String senderKey,
        String claimedEd25519,
        List<String> forwardingChain,
        boolean sharedHistory) {

    /** The algorithm of all sessions. */
    public static final String ALGORITHM = "m.megolm.v1.aes-sha2";

    /** Copies the list. */
    public SessionData {
        forwardingChain = List.copyOf(forwardingChain);
    }

    /**
     * That of an object.
     *
     * @throws CryptoException if it is none, or of another algorithm
     */
    public static SessionData of(ObjectNode object) {
        try {
            Members members = Members.of(object);
            if (!members.text("algorithm").equals(ALGORITHM)) {
                throw new CryptoException(Problem.UNSUPPORTED, "the session is of another algorithm");
            }
            ObjectNode claimed = members.optionalObject("sender_claimed_keys");
            String ed25519 = claimed == null ? null : Members.of(claimed).optionalText("ed25519");
            return new SessionData(
                    SessionKey.parse(Secret.of(members.text("session_key"))),
                    members.text("sender_key"),
                    Objects.requireNonNullElse(ed25519, ""),
                    members.texts("forwarding_curve25519_key_chain"),
                    members.flag("shared_history", false));
        } catch (MalformedJsonException malformed) {
            throw CryptoException.malformed(Objects.requireNonNullElse(malformed.getMessage(), "the session"));
        }
    }

    /** The object, which has the key in it. */
    public ObjectNode toObject() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("algorithm", ALGORITHM);
        object.put("sender_key", senderKey);
        object.put("session_key", sessionKey.base64().revealText());
        object.put("shared_history", sharedHistory);
        ObjectNode claimed = object.putObject("sender_claimed_keys");
        if (!claimedEd25519.isEmpty()) {
            claimed.put("ed25519", claimedEd25519);
        }
        forwardingChain.forEach(object.putArray("forwarding_curve25519_key_chain")::add);
        return object;
    }
}
