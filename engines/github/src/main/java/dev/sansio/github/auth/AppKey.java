package dev.sansio.github.auth;

import dev.sansio.core.Secret;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** A GitHub App with one of its private keys. The key does not show itself. */
public final class AppKey {

    private final String issuer;
    private final PrivateKey key;

    /**
     * An app.
     *
     * @param issuer the client ID of the app, or its number
     * @param key of RSA
     * @throws IllegalArgumentException if the key is none of RSA, or the issuer is neither
     */
    public AppKey(String issuer, PrivateKey key) {
        if (issuer.isEmpty() || !issuer.chars().allMatch(AppKey::isWord)) {
            throw new IllegalArgumentException("a client ID has letters, digits, dots and hyphens");
        }
        if (!key.getAlgorithm().equals("RSA")) {
            throw new IllegalArgumentException("an app signs with RSA, and not with " + key.getAlgorithm());
        }
        this.issuer = issuer;
        this.key = key;
    }

    /**
     * An app with a key as GitHub gives it out.
     *
     * @param pem the text of the file
     * @throws IllegalArgumentException if it has no key of RSA
     */
    public static AppKey ofPem(String issuer, Secret pem) {
        return new AppKey(issuer, PemKey.read(pem.revealText()));
    }

    private static boolean isWord(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || "._-".indexOf(c) >= 0;
    }

    /** The client ID of the app, or its number. */
    public String issuer() {
        return issuer;
    }

    PrivateKey key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AppKey app && issuer.equals(app.issuer) && key.equals(app.key);
    }

    @Override
    public int hashCode() {
        return issuer.hashCode();
    }

    @Override
    public String toString() {
        return "AppKey[" + issuer + "]";
    }
}
