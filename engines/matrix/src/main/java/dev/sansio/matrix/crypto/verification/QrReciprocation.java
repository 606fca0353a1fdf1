package dev.sansio.matrix.crypto.verification;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The message by which a scanner tells the shower of a QR code that it was scanned ({@code m.reciprocate.v1}). */
public final class QrReciprocation {

    private static final String METHOD = "m.reciprocate.v1";

    private QrReciprocation() {}

    /** That of a code whose keys were checked. */
    public static VerificationMessage of(QrCode scanned, String deviceId, Transaction transaction) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("from_device", deviceId).put("method", METHOD).put("secret", scanned.secret());
        return new VerificationMessage(VerificationMessage.START, transaction.stamp(content));
    }

    /** Whether a start message is one of these. */
    public static boolean is(VerificationMessage message) {
        JsonNode method = message.content().path("method");
        return message.type().equals(VerificationMessage.START) && METHOD.equals(method.stringValue(""));
    }

    /**
     * Whether it has the secret of the code that was shown. If so the person is still to be asked whether the other device says
     * that all is well; if not, somebody attempts an attack.
     */
    public static boolean has(VerificationMessage message, QrCode shown) {
        String secret = message.content().path("secret").stringValue("");
        return is(message) && Codes.same(secret, shown.secret());
    }
}
