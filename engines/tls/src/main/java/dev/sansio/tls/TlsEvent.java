package dev.sansio.tls;

import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a {@link TlsEngine} tells. The first event is {@link Secured}; nothing follows {@link Ended}. */
public sealed interface TlsEvent {

    /**
     * The handshake is complete: the peer is who the policy demands, and what follows is confidential.
     *
     * @param protocol the version by its JSSE name: {@code TLSv1.3} or {@code TLSv1.2}
     * @param cipherSuite the suite by its IANA name
     * @param applicationProtocol what ALPN agreed on (RFC 7301), or null if there was no negotiation
     * @param serverName the name that the client indicated (RFC 6066, section 3), at both ends; null if there was none
     * @param peerCertificates the peer's chain, its own certificate first; empty if it showed none
     * @param ownCertificates the chain that we have shown, our own certificate first; empty if we showed none
     * @param resumed whether an earlier session went on, without a new proof of identity
     */
    record Secured(
            String protocol,
            String cipherSuite,
            @Nullable String applicationProtocol,
            @Nullable String serverName,
            List<X509Certificate> peerCertificates,
            List<X509Certificate> ownCertificates,
            boolean resumed)
            implements TlsEvent {

        public Secured {
            peerCertificates = List.copyOf(peerCertificates);
            ownCertificates = List.copyOf(ownCertificates);
        }

        /** The certificates by their subjects. */
        @Override
        public String toString() {
            return "Secured[protocol=" + protocol + ", cipherSuite=" + cipherSuite + ", applicationProtocol="
                    + applicationProtocol + ", serverName=" + serverName + ", peerCertificates="
                    + subjects(peerCertificates) + ", ownCertificates=" + subjects(ownCertificates) + ", resumed="
                    + resumed + "]";
        }

        private static List<String> subjects(List<X509Certificate> chain) {
            return chain.stream()
                    .map(certificate -> certificate.getSubjectX500Principal().getName())
                    .collect(Collectors.toList());
        }
    }

    /**
     * Application data of one record, authenticated and in order.
     *
     * @param payload at least one byte; aliases what was received, and is the caller's
     */
    record Received(ByteBuffer payload) implements TlsEvent {}

    /** The peer's {@code close_notify}: all that it wanted to send has come. With TLS 1.2 this ends our direction too. */
    record Ended() implements TlsEvent {}
}
