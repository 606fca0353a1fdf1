package dev.sansio.github.webhook;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Who is believed: whoever knows one of the secrets, of which there is more than one while they are changed.
 *
 * @param secrets none only if unsigned deliveries are taken
 * @param sha1 whether {@code X-Hub-Signature} will do where no better signature came; never unless a server gives no other
 * @param unsigned whether deliveries without any signature are taken, so that anybody may have sent them
 */
public record SignaturePolicy(List<Secret> secrets, boolean sha1, boolean unsigned) {

    /** The field with the signature by HMAC-SHA-256. */
    public static final String SHA256_FIELD = "x-hub-signature-256";

    /** The field with the signature by HMAC-SHA-1. */
    public static final String SHA1_FIELD = "x-hub-signature";

    /**
     * A checked policy.
     *
     * @throws IllegalArgumentException if a secret is empty, or there is none and unsigned deliveries are not taken either
     */
    public SignaturePolicy {
        secrets = List.copyOf(secrets);
        if (secrets.stream().anyMatch(secret -> secret.reveal().length == 0)) {
            throw new IllegalArgumentException("an empty secret is none");
        }
        if (secrets.isEmpty() && !unsigned) {
            throw new IllegalArgumentException("without a secret nobody can be believed");
        }
    }

    /** Signatures by HMAC-SHA-256 with one of these secrets, and nothing else. */
    public static SignaturePolicy of(Secret... secrets) {
        return new SignaturePolicy(List.of(secrets), false, false);
    }

    /** Anybody is believed, as with a webhook that has no secret. */
    public static SignaturePolicy anybody() {
        return new SignaturePolicy(List.of(), false, true);
    }

    /** The same, which also takes a signature by HMAC-SHA-1 where no better one came. */
    public SignaturePolicy withSha1() {
        return new SignaturePolicy(secrets, true, unsigned);
    }

    /** The same, which also takes deliveries without any signature. */
    public SignaturePolicy withUnsigned() {
        return new SignaturePolicy(secrets, sha1, true);
    }

    /** What is wrong with the signature of content as it came, octet by octet; null if it is believed. */
    public @Nullable Refusal check(HttpFields fields, byte[] content) {
        if (fields.contains(SHA256_FIELD)) {
            return matches(fields.all(SHA256_FIELD), "sha256=", "HmacSHA256", content) ? null : Refusal.BAD_SIGNATURE;
        }
        if (fields.contains(SHA1_FIELD)) {
            return sha1 && matches(fields.all(SHA1_FIELD), "sha1=", "HmacSHA1", content) ? null : Refusal.BAD_SIGNATURE;
        }
        return unsigned ? null : Refusal.UNSIGNED;
    }

    /** The value of {@code X-Hub-Signature-256} for content: what a sender writes. */
    public static String sign(Secret secret, byte[] content) {
        return "sha256=" + Hex.encode(hmac("HmacSHA256", secret, content));
    }

    private boolean matches(List<String> values, String prefix, String algorithm, byte[] content) {
        byte[] claimed = values.size() == 1 && values.get(0).startsWith(prefix)
                ? Hex.decode(values.get(0).substring(prefix.length()))
                : null;
        if (claimed == null) {
            return false;
        }
        boolean matches = false;
        for (Secret secret : secrets) {
            matches |= MessageDigest.isEqual(hmac(algorithm, secret, content), claimed);
        }
        return matches;
    }

    private static byte[] hmac(String algorithm, Secret secret, byte[] content) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.reveal(), algorithm));
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every platform has " + algorithm, missing);
        }
    }
}
