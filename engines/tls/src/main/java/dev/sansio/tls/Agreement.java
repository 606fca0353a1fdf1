package dev.sansio.tls;

import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** What a handshake agrees on, and whether that is enough. */
final class Agreement {

    private final SSLEngine ssl;
    private final boolean applicationProtocolRequired;
    private final @Nullable ServerName server;
    private final Proof proof;

    /** For a client, with the server that it wants; for a server, with null. */
    Agreement(SSLEngine ssl, boolean applicationProtocolRequired, @Nullable ServerName server, Proof proof) {
        this.ssl = ssl;
        this.applicationProtocolRequired = applicationProtocolRequired;
        this.server = server;
        this.proof = proof;
    }

    /** Before a flight: fails as soon as it is known that there is no application protocol. */
    void check(Phase phase) {
        if (phase == Phase.OPENING) {
            require(ssl.getHandshakeApplicationProtocol());
        }
    }

    /** The handshake is complete. */
    TlsEvent.Secured reached() {
        require(ssl.getApplicationProtocol());
        SSLSession session = ssl.getSession();
        return new TlsEvent.Secured(
                session.getProtocol(),
                session.getCipherSuite(),
                emptyToNull(ssl.getApplicationProtocol()),
                indicatedName(session),
                peerCertificates(session),
                certificates(session.getLocalCertificates()),
                !proof.isGiven());
    }

    /** RFC 7301 leaves a peer without ALPN to us, and we refuse it. The JDK says null while it does not know. */
    private void require(@Nullable String applicationProtocol) {
        if (applicationProtocolRequired && applicationProtocol != null && applicationProtocol.isEmpty()) {
            throw new SessionFailedException(
                    TlsFailure.NO_APPLICATION_PROTOCOL, "the peer did not negotiate an application protocol");
        }
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private @Nullable String indicatedName(SSLSession session) {
        if (server == null) {
            return Identities.requestedName(session);
        }
        return server.indication() == null ? null : server.indication().getAsciiName();
    }

    private static List<X509Certificate> peerCertificates(SSLSession session) {
        try {
            return certificates(session.getPeerCertificates());
        } catch (SSLPeerUnverifiedException anonymous) {
            return List.of();
        }
    }

    private static List<X509Certificate> certificates(Certificate @Nullable [] shown) {
        List<X509Certificate> chain = new ArrayList<>();
        if (shown != null) {
            for (Certificate certificate : shown) {
                chain.add((X509Certificate) certificate);
            }
        }
        return chain;
    }
}
