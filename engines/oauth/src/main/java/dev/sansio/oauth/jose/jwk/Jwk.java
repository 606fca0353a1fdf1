package dev.sansio.oauth.jose.jwk;

import dev.sansio.core.Secret;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key (RFC 7517 4).
 *
 * @param keyId {@code kid}, by which a signature names it; null without
 * @param use {@code sig} or {@code enc}; null for either
 * @param operations {@code key_ops}; empty for any
 * @param algorithm {@code alg}, the only one it is for; null for any
 * @param others members that are not known here
 */
public record Jwk(
        KeyMaterial key,
        @Nullable String keyId,
        @Nullable String use,
        List<String> operations,
        @Nullable String algorithm,
        Document others) {

    private static final String KEY_ID = "kid";
    private static final String USE = "use";
    private static final String OPERATIONS = "key_ops";
    private static final String ALGORITHM = "alg";

    private static final Set<String> OWN = Set.of(
            KEY_ID,
            USE,
            OPERATIONS,
            ALGORITHM,
            "kty",
            "crv",
            "x",
            "y",
            "d",
            "n",
            "e",
            "p",
            "q",
            "dp",
            "dq",
            "qi",
            "oth",
            "k");

    /** A key; the list is copied. */
    public Jwk {
        operations = List.copyOf(operations);
    }

    private static Jwk of(KeyMaterial key) {
        return new Jwk(key, null, null, List.of(), null, Document.EMPTY);
    }

    /**
     * A public key of the platform.
     *
     * @throws IllegalArgumentException if it is of a type that is not known here, too short or too long
     */
    public static Jwk of(PublicKey key) {
        return of(material(key, null));
    }

    /**
     * A key pair of the platform.
     *
     * @throws IllegalArgumentException if it is of a type that is not known here, too short or too long
     */
    public static Jwk of(KeyPair pair) {
        return of(material(pair.getPublic(), pair.getPrivate()));
    }

    /** Octets that both ends have, such as a client secret in UTF-8 (OpenID Connect Core 10.1). */
    public static Jwk of(Secret octets) {
        return of(new SymmetricKey(octets));
    }

    private static KeyMaterial material(PublicKey key, @Nullable PrivateKey privateKey) {
        if (key instanceof RSAPublicKey rsa) {
            return new RsaKey(rsa, (RSAPrivateKey) privateKey);
        }
        if (key instanceof ECPublicKey ec) {
            return EcKey.of(ec, (ECPrivateKey) privateKey);
        }
        if (key instanceof EdECPublicKey ed) {
            return new Ed25519Key(ed, (EdECPrivateKey) privateKey);
        }
        throw new IllegalArgumentException("keys of this type are not known here: " + key.getAlgorithm());
    }

    /**
     * Reads a key.
     *
     * @throws DocumentException if it is malformed, or of a type that is not known here
     */
    public static Jwk read(Document in) {
        return new Jwk(
                KeyMaterial.read(in),
                in.text(KEY_ID),
                in.text(USE),
                in.texts(OPERATIONS),
                in.text(ALGORITHM),
                in.without(OWN));
    }

    /** The same with an identifier. */
    public Jwk withKeyId(@Nullable String other) {
        return new Jwk(key, other, use, operations, algorithm, others);
    }

    /** The same for signatures with one algorithm only. */
    public Jwk forSignatures(String only) {
        return new Jwk(key, keyId, "sig", operations, only, others);
    }

    /** Whether there is something secret in it. */
    public boolean isPrivate() {
        return key.isPrivate();
    }

    /** The same without what is secret; null where all is secret. */
    public @Nullable Jwk publicOnly() {
        KeyMaterial rest = key.publicOnly();
        return rest == null ? null : new Jwk(rest, keyId, use, publicOperations(), algorithm, others);
    }

    /** What is signed with the one half is verified with the other. */
    private List<String> publicOperations() {
        return operations.stream()
                .map(each -> each.equals("sign") ? "verify" : each)
                .distinct()
                .toList();
    }

    /** The hash by SHA-256 of what identifies the key, in base64url (RFC 7638 3); a symmetric key should not be told by it. */
    public String thumbprint() {
        try {
            return Base64Url.encode(
                    MessageDigest.getInstance("SHA-256").digest(key.required().toBytes()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has SHA-256", absent);
        }
    }

    /**
     * The members without what is secret.
     *
     * @throws IllegalStateException if all is secret
     */
    public Document toPublic() {
        if (key.publicOnly() == null) {
            throw new IllegalStateException("all of the key is secret");
        }
        return write(Document.EMPTY);
    }

    /** The members, and among them what is secret. */
    public Document toPrivate() {
        return write(key.secrets());
    }

    private Document write(Document secrets) {
        return Document.builder()
                .all(key.required())
                .all(secrets)
                .text(KEY_ID, keyId)
                .text(USE, use)
                .texts(OPERATIONS, operations)
                .text(ALGORITHM, algorithm)
                .all(others)
                .build();
    }
}
