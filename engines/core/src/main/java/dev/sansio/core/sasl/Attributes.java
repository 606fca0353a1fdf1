package dev.sansio.core.sasl;

import java.util.Arrays;
import java.util.Base64;

/** Reads the attributes of a SCRAM message in their fixed order (RFC 5802 sections 5.1 and 7). */
final class Attributes {

    private final String[] attributes;
    private int next;

    private Attributes(String[] attributes) {
        this.attributes = attributes;
    }

    static Attributes of(String message) {
        if (message.indexOf('\0') >= 0) {
            throw new SaslException(SaslException.GARBLED, "NUL in a SCRAM message");
        }
        return new Attributes(message.split(",", -1));
    }

    /** Takes the value of the next attribute, which must have this name. */
    String take(char name) {
        if (next == attributes.length) {
            throw new SaslException(SaslException.GARBLED, "attribute " + name + " is missing");
        }
        String attribute = attributes[next];
        refuseMandatoryExtension(attribute);
        if (attribute.length() < 2 || attribute.charAt(0) != name || attribute.charAt(1) != '=') {
            throw new SaslException(SaslException.GARBLED, "attribute " + name + " is missing");
        }
        next++;
        return attribute.substring(2);
    }

    /** The name of the next attribute, or NUL. */
    char peek() {
        return next < attributes.length && !attributes[next].isEmpty() ? attributes[next].charAt(0) : '\0';
    }

    byte[] takeBase64(char name) {
        return base64(take(name), name);
    }

    /** A nonce is one or more printable characters; the comma has been split away. */
    String takeNonce() {
        String nonce = take('r');
        if (nonce.isEmpty() || !nonce.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new SaslException(SaslException.GARBLED, "nonce is not printable");
        }
        return nonce;
    }

    /** {@code posit-number}: no leading zero. */
    int takeIterations() {
        String digits = take('i');
        if (digits.isEmpty() || digits.charAt(0) == '0' || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new SaslException(SaslException.GARBLED, "iteration count is not a positive number");
        }
        // More digits than an int holds are over every limit.
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** What remains must be optional extensions, which are ignored. */
    void end() {
        for (String extension : Arrays.copyOfRange(attributes, next, attributes.length)) {
            refuseMandatoryExtension(extension);
            if (!extension.matches("(?s)[A-Za-z]=.+")) {
                throw new SaslException(SaslException.GARBLED, "what follows is not an extension");
            }
        }
        next = attributes.length;
    }

    /** The one right spelling: the decoder would also take missing padding and bits that mean nothing. */
    static byte[] base64(String value, char name) {
        try {
            byte[] bytes = Base64.getDecoder().decode(value);
            if (Base64.getEncoder().encodeToString(bytes).equals(value)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // the same as another spelling
        }
        throw new SaslException(SaslException.GARBLED, "attribute " + name + " is not Base64");
    }

    /** Its presence must make authentication fail, wherever it is. */
    private static void refuseMandatoryExtension(String attribute) {
        if (attribute.startsWith("m=")) {
            throw new SaslException(SaslException.MANDATORY_EXTENSION, "the reserved attribute m");
        }
    }
}
