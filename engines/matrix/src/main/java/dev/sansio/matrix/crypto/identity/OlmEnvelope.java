package dev.sansio.matrix.crypto.identity;

import dev.sansio.matrix.crypto.primitive.Curve25519PublicKey;
import dev.sansio.matrix.crypto.primitive.Ed25519PublicKey;

/**
 * What is known of a message of Olm from outside of it.
 *
 * @param sender of the event, as the server says
 * @param senderKey of the session that decrypted it
 * @param recipient our user id
 * @param recipientKey the fingerprint of our device
 */
public record OlmEnvelope(
        String sender, Curve25519PublicKey senderKey, String recipient, Ed25519PublicKey recipientKey) {}
