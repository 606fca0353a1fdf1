package dev.sansio.matrix.crypto.verification;

import tools.jackson.databind.node.ObjectNode;

/**
 * A message of a verification.
 *
 * @param type of the event, {@code m.key.verification.…}
 * @param content of the event
 */
public record VerificationMessage(String type, ObjectNode content) {

    static final String PREFIX = "m.key.verification.";
    static final String REQUEST = PREFIX + "request";
    static final String READY = PREFIX + "ready";
    static final String START = PREFIX + "start";
    static final String ACCEPT = PREFIX + "accept";
    static final String KEY = PREFIX + "key";
    static final String MAC = PREFIX + "mac";
    static final String DONE = PREFIX + "done";
    static final String CANCEL = PREFIX + "cancel";

    /** Tells the type only: the content may have the secret of a QR code. */
    @Override
    public String toString() {
        return "VerificationMessage[" + type + "]";
    }
}
