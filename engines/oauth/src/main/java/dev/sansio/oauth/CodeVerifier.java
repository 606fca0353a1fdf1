package dev.sansio.oauth;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What a client keeps to itself until it redeems the code (RFC 7636 4.1). */
public record CodeVerifier(Secret value) {

    private static final int SHORTEST = 43;
    private static final int LONGEST = 128;

    /**
     * A checked verifier.
     *
     * @throws IllegalArgumentException if it is not 43 to 128 unreserved characters
     */
    public CodeVerifier {
        if (!isSyntax(value.revealText())) {
            throw new IllegalArgumentException("a code verifier has 43 to 128 unreserved characters");
        }
    }

    /** A new one of 256 random bits. */
    public static CodeVerifier random(RandomGenerator random) {
        return new CodeVerifier(RandomText.secret(random));
    }

    /** The challenge with S256: whoever sees it cannot redeem the code. */
    public CodeChallenge challenge() {
        return challenge(CodeChallenge.Method.S256);
    }

    /**
     * The challenge.
     *
     * @param method {@code plain} only if the provider is known not to have S256 (RFC 7636 4.2)
     */
    public CodeChallenge challenge(CodeChallenge.Method method) {
        String text = value.revealText();
        return new CodeChallenge(method == CodeChallenge.Method.PLAIN ? text : sha256(text), method);
    }

    /** The syntax of verifiers and of challenges (RFC 7636 4.1, 4.2). */
    static boolean isSyntax(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().allMatch(PercentEncoding::isUnreserved);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has SHA-256", absent);
        }
    }
}
