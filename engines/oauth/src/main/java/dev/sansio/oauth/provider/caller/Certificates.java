package dev.sansio.oauth.provider.caller;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.provider.model.Confirmation;
import dev.sansio.oauth.provider.model.Peer;
import dev.sansio.oauth.provider.model.RegisteredClient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Certificates of clients (RFC 8705). That they hold the key, and the chain where there is one, TLS has checked. */
public final class Certificates {

    private Certificates() {}

    /** What tokens are bound to (RFC 8705 3.1); null without a certificate. */
    public static @Nullable Confirmation confirmation(Peer peer) {
        X509Certificate certificate = peer.certificate();
        return certificate == null
                ? null
                : new Confirmation(
                        Confirmation.Method.CERTIFICATE,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(encoded(certificate))));
    }

    /** Whether the certificate is for the registered subject (RFC 8705 2.1.2). */
    static boolean hasSubject(Peer peer, RegisteredClient client) {
        X509Certificate certificate = peer.certificate();
        String subject = client.certificateSubject();
        return certificate != null
                && subject != null
                && isSubject(subject)
                && certificate.getSubjectX500Principal().equals(new X500Principal(subject));
    }

    /** Whether a text is the name of a subject (RFC 2253). */
    public static boolean isSubject(String text) {
        try {
            return !new X500Principal(text).getName().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Whether the certificate is in the registered key set (RFC 8705 2.2.2). */
    static boolean isRegistered(Peer peer, RegisteredClient client) {
        X509Certificate certificate = peer.certificate();
        Document keys = client.keys();
        JsonNode all = keys == null ? null : keys.value("keys");
        if (certificate == null || all == null) {
            return false;
        }
        String shown = Base64.getEncoder().encodeToString(encoded(certificate));
        for (JsonNode key : all) {
            if (shown.equals(key.path("x5c").path(0).asString(""))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException never) {
            throw new IllegalStateException("TLS has decoded the certificate", never);
        }
    }

    private static byte[] sha256(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every platform has SHA-256", absent);
        }
    }
}
