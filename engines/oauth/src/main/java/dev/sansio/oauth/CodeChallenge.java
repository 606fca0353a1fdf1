package dev.sansio.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends ahead of the verifier, and a provider keeps with the code (RFC 7636 4.2). Value and method are one thing, so
 * that a hash is never taken for a verifier.
 */
public record CodeChallenge(String value, Method method) {

    /** How the challenge is made of the verifier. */
    public enum Method {
        /** By SHA-256. */
        S256("S256"),
        /** Not at all: whoever sees the request can redeem the code. */
        PLAIN("plain");

        private final String text;

        Method(String text) {
            this.text = text;
        }

        /** The method of a name, in which case counts; null if it is unknown. */
        public static @Nullable Method of(String name) {
            for (Method method : values()) {
                if (method.text.equals(name)) {
                    return method;
                }
            }
            return null;
        }

        /** As it stands in {@code code_challenge_method}. */
        @Override
        public String toString() {
            return text;
        }
    }

    private static final int SHA256_LENGTH = 43;

    /**
     * A checked challenge.
     *
     * @throws IllegalArgumentException if it is not 43 to 128 unreserved characters, or 43 of base64url for S256
     */
    public CodeChallenge {
        if (!CodeVerifier.isSyntax(value)
                || (method == Method.S256
                        && (value.length() != SHA256_LENGTH || value.indexOf('.') >= 0 || value.indexOf('~') >= 0))) {
            throw new IllegalArgumentException("a code challenge has 43 to 128 unreserved characters, or a hash");
        }
    }

    /** Whether a verifier is the one (RFC 7636 4.6), compared in constant time. */
    public boolean matches(CodeVerifier verifier) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.US_ASCII),
                verifier.challenge(method).value().getBytes(StandardCharsets.US_ASCII));
    }

    /** Without the value, which for {@code plain} is the verifier. */
    @Override
    public String toString() {
        return "CodeChallenge[" + method + "]";
    }
}
