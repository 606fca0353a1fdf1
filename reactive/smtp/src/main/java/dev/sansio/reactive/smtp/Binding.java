package dev.sansio.reactive.smtp;

import dev.sansio.core.sasl.ChannelBinding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What ties a SASL exchange to the server's certificate (RFC 5929 section 4). */
final class Binding {

    private Binding() {}

    /** The binding to a server's chain, or null where there is none or its certificate's signature has no single hash. */
    static @Nullable ChannelBinding of(List<X509Certificate> server) {
        if (server.isEmpty()) {
            return null;
        }
        X509Certificate certificate = server.get(0);
        String hash = hash(certificate.getSigAlgName().toUpperCase(Locale.ROOT));
        if (hash == null) {
            return null;
        }
        try {
            return ChannelBinding.tlsServerEndPoint(
                    MessageDigest.getInstance(hash).digest(certificate.getEncoded()));
        } catch (NoSuchAlgorithmException | CertificateEncodingException unusable) {
            return null;
        }
    }

    /** The hash of the signature algorithm; MD5 and SHA-1 count as SHA-256. */
    private static @Nullable String hash(String signature) {
        int with = signature.indexOf("WITH");
        if (with < 0) {
            return null;
        }
        return switch (signature.substring(0, with)) {
            case "MD5", "SHA1", "SHA256" -> "SHA-256";
            case "SHA384" -> "SHA-384";
            case "SHA512" -> "SHA-512";
            default -> null;
        };
    }
}
