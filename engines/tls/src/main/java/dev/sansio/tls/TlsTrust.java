package dev.sansio.tls;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.KeyStore;
import java.security.cert.CertSelector;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whom we believe: the authorities whose certificates count. There is no way to believe everybody. */
public final class TlsTrust {

    private final @Nullable List<X509Certificate> anchors;
    private final @Nullable Instant at;

    private TlsTrust(@Nullable List<X509Certificate> anchors, @Nullable Instant at) {
        this.anchors = anchors;
        this.at = at;
    }

    /** The authorities that come with the JDK, which reads them from its own files when a {@link TlsConfig} is built. */
    public static TlsTrust system() {
        return new TlsTrust(null, null);
    }

    /**
     * The {@code CERTIFICATE}s of a PEM text (RFC 7468), each an anchor.
     *
     * @throws TlsConfigurationException if the text is unreadable or has none
     */
    public static TlsTrust pem(String anchors) {
        return of(Pem.certificates(anchors));
    }

    /** As {@link #pem(String)}, of an ASCII text. */
    public static TlsTrust pem(byte[] anchors) {
        return pem(new String(anchors, StandardCharsets.ISO_8859_1));
    }

    /** These certificates, each an anchor; at least one. */
    public static TlsTrust of(List<X509Certificate> anchors) {
        if (anchors.isEmpty()) {
            throw new TlsConfigurationException("trust needs at least one certificate");
        }
        return new TlsTrust(List.copyOf(anchors), null);
    }

    /** The same trust, as if it were always the given time; otherwise the JDK's clock tells what has expired. */
    public TlsTrust at(Instant time) {
        if (anchors == null) {
            throw new TlsConfigurationException("the time can only be set for anchors that were given");
        }
        return new TlsTrust(anchors, time);
    }

    X509ExtendedTrustManager manager() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            if (anchors == null) {
                factory.init((KeyStore) null);
            } else {
                factory.init(new CertPathTrustManagerParameters(parameters(anchors)));
            }
            for (TrustManager manager : factory.getTrustManagers()) {
                if (manager instanceof X509ExtendedTrustManager) {
                    return (X509ExtendedTrustManager) manager;
                }
            }
            throw new TlsConfigurationException("the JDK has no PKIX trust manager");
        } catch (GeneralSecurityException unusable) {
            throw new TlsConfigurationException("the trust anchors are unusable", unusable);
        }
    }

    private PKIXBuilderParameters parameters(List<X509Certificate> certificates)
            throws InvalidAlgorithmParameterException {
        Set<TrustAnchor> trusted = certificates.stream()
                .map(certificate -> new TrustAnchor(certificate, null))
                .collect(Collectors.toSet());
        CertSelector anyTarget = new X509CertSelector();
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(trusted, anyTarget);
        // Asking an authority whether it has changed its mind is I/O.
        parameters.setRevocationEnabled(false);
        if (at != null) {
            parameters.setDate(Date.from(at));
        }
        return parameters;
    }

    @Override
    public String toString() {
        return anchors == null
                ? "TlsTrust[system]"
                : "TlsTrust"
                        + anchors.stream()
                                .map(anchor -> anchor.getSubjectX500Principal().getName())
                                .collect(Collectors.toList());
    }
}
