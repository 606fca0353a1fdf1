package dev.sansio.oauth.oauth1;

import org.jspecify.annotations.Nullable;

/** How a request is signed (RFC 5849 3.4.2 to 3.4.4, and the same with other hashes). */
public enum SignatureMethod {
    /** HMAC with SHA-1, which collisions of SHA-1 do not weaken (RFC 5849 4.11). */
    HMAC_SHA1("HMAC-SHA1", "HmacSHA1"),
    /** HMAC with SHA-256. */
    HMAC_SHA256("HMAC-SHA256", "HmacSHA256"),
    /** HMAC with SHA-512. */
    HMAC_SHA512("HMAC-SHA512", "HmacSHA512"),
    /** RSASSA-PKCS1-v1_5 with SHA-1, which collisions of SHA-1 do weaken: for old peers only. */
    RSA_SHA1("RSA-SHA1", "SHA1withRSA"),
    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    RSA_SHA256("RSA-SHA256", "SHA256withRSA"),
    /** RSASSA-PKCS1-v1_5 with SHA-512. */
    RSA_SHA512("RSA-SHA512", "SHA512withRSA"),
    /** The secrets themselves: only where TLS hides them. */
    PLAINTEXT("PLAINTEXT", "");

    private final String text;
    private final String algorithm;

    SignatureMethod(String text, String algorithm) {
        this.text = text;
        this.algorithm = algorithm;
    }

    /** The method of a name, in which case counts; null if there is none. */
    public static @Nullable SignatureMethod of(String name) {
        for (SignatureMethod method : values()) {
            if (method.text.equals(name)) {
                return method;
            }
        }
        return null;
    }

    /** Whether it signs with the key pair of the client; the others use shared secrets. */
    public boolean rsa() {
        return this == RSA_SHA1 || this == RSA_SHA256 || this == RSA_SHA512;
    }

    String algorithm() {
        return algorithm;
    }

    /** As it stands in {@code oauth_signature_method}. */
    @Override
    public String toString() {
        return text;
    }
}
