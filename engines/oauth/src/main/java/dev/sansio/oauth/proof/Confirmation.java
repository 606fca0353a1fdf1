package dev.sansio.oauth.proof;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of the key that it is bound to: {@code cnf} (RFC 7800 3.1), in a JWT and in the response of introspection.
 *
 * @param keyThumbprint {@code jkt}, of a key that proofs are made with (RFC 9449 6.1); null for none
 * @param certificateThumbprint {@code x5t#S256}, of a certificate of TLS (RFC 8705 3.1); null for none
 */
public record Confirmation(
        @Nullable String keyThumbprint, @Nullable String certificateThumbprint) {

    /** The name of the claim. */
    public static final String CLAIM = "cnf";

    private static final String JKT = "jkt";
    private static final String X5T_S256 = "x5t#S256";

    /** A binding to the key of a proof. */
    public static Confirmation of(DpopProof proof) {
        return new Confirmation(proof.thumbprint(), null);
    }

    /** A binding to a certificate, given as it is encoded (DER). */
    public static Confirmation ofCertificate(byte[] encoded) {
        return new Confirmation(null, Thumbprints.sha256(encoded));
    }

    /**
     * Reads the claim of a token or of the response of introspection; null without. A binding to something that is not known here is
     * a binding: nobody can show that key.
     *
     * @throws DocumentException if it is no object, or a thumbprint is no text
     */
    public static @Nullable Confirmation read(Document in) {
        Document cnf = in.object(CLAIM);
        return cnf == null ? null : new Confirmation(cnf.text(JKT), cnf.text(X5T_S256));
    }

    /** The value of the claim. */
    public Document toDocument() {
        return Document.builder()
                .text(JKT, keyThumbprint)
                .text(X5T_S256, certificateThumbprint)
                .build();
    }

    /**
     * Whether whoever sent the token showed each key that it is bound to.
     *
     * @param proof that was checked with this token; null without
     * @param certificate of the connection, as it is encoded; null without
     */
    public boolean isShown(@Nullable DpopProof proof, byte @Nullable [] certificate) {
        boolean bound = keyThumbprint != null || certificateThumbprint != null;
        boolean key = keyThumbprint == null || (proof != null && isSame(keyThumbprint, proof.thumbprint()));
        boolean tls = certificateThumbprint == null
                || (certificate != null && isSame(certificateThumbprint, Thumbprints.sha256(certificate)));
        return bound && key && tls;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
