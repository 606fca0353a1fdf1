package dev.sansio.tls;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The policy of any number of {@link TlsEngine}s of one role. Immutable; may be shared by threads. Its engines share a
 * session cache, so that a client resumes what an earlier engine of the same policy, host and port has agreed on.
 *
 * <pre>{@code
 * TlsConfig config = TlsConfig.client().trust(TlsTrust.pem(anchors)).applicationProtocols("h2", "http/1.1").build();
 * }</pre>
 */
public final class TlsConfig {

    private final boolean client;
    private final Identities identities;
    private final SSLContext context;
    private final SSLParameters parameters;
    private final boolean agreementRequired;
    private final TlsLimits limits;

    private TlsConfig(Builder builder) {
        client = builder.client;
        limits = builder.limits;
        agreementRequired = !builder.applicationProtocols.isEmpty() && !builder.agreementOptional;
        identities = new Identities(builder.identities);
        context = context(builder, identities);
        parameters = parameters(builder);
        if (client) {
            context.getClientSessionContext().setSessionCacheSize(limits.sessions());
        } else {
            context.getServerSessionContext().setSessionCacheSize(limits.sessions());
        }
        // Suites and versions that the JDK does not know are noticed here, not with the first connection.
        try {
            context.createSSLEngine().setSSLParameters(parameters);
        } catch (IllegalArgumentException unknown) {
            throw new TlsConfigurationException("the JDK refuses these versions or suites", unknown);
        }
    }

    /** A client's policy: TLS 1.2 and 1.3, the JDK's suites, its authorities, the server's name checked. */
    public static Builder client() {
        return new Builder(true);
    }

    /** A server's policy, with credentials for every name; more can be added for some names. */
    public static Builder server(TlsCredentials credentials) {
        return new Builder(false).credentials(credentials);
    }

    /** A server's policy without credentials for unknown names: their clients get {@code unrecognized_name}. */
    public static Builder server() {
        return new Builder(false);
    }

    /** Whether this is a client's policy. */
    public boolean isClient() {
        return client;
    }

    /** The bounds. */
    public TlsLimits limits() {
        return limits;
    }

    /** All credentials, for whatever names; a connection shows one of them. */
    public List<TlsCredentials> credentials() {
        return identities.credentials();
    }

    /** Whether a peer that agrees on no application protocol is refused. */
    boolean agreementRequired() {
        return agreementRequired;
    }

    /** A fresh witness of a handshake. */
    Proof proof() {
        return new Proof(identities);
    }

    /** An engine of the JDK that follows this policy. */
    SSLEngine engine(@Nullable ServerName peer, int port, Proof proof) {
        SSLEngine engine = peer == null ? context.createSSLEngine() : context.createSSLEngine(peer.host(), port);
        engine.setUseClientMode(client);
        SSLParameters own = engine.getSSLParameters();
        own.setProtocols(parameters.getProtocols());
        own.setCipherSuites(parameters.getCipherSuites());
        own.setApplicationProtocols(parameters.getApplicationProtocols());
        own.setUseCipherSuitesOrder(true);
        own.setSNIMatchers(List.of(proof));
        if (client) {
            own.setEndpointIdentificationAlgorithm(parameters.getEndpointIdentificationAlgorithm());
            own.setServerNames(peer == null || peer.indication() == null ? List.of() : List.of(peer.indication()));
        } else {
            if (parameters.getNeedClientAuth()) {
                own.setNeedClientAuth(true);
            } else {
                own.setWantClientAuth(parameters.getWantClientAuth());
            }
        }
        engine.setSSLParameters(own);
        return engine;
    }

    private static SSLContext context(Builder builder, Identities identities) {
        boolean judges = builder.client || builder.clientCertificates != ClientCertificates.NONE;
        TrustManager[] trust = judges ? new TrustManager[] {new Witness(builder.trust.manager())} : new TrustManager[0];
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {identities}, trust, builder.random);
            return context;
        } catch (GeneralSecurityException unusable) {
            throw new TlsConfigurationException("the JDK offers no TLS", unusable);
        }
    }

    private SSLParameters parameters(Builder builder) {
        SSLParameters chosen = context.getDefaultSSLParameters();
        chosen.setProtocols(builder.versions.stream().map(TlsVersion::jsseName).toArray(String[]::new));
        if (!builder.cipherSuites.isEmpty()) {
            chosen.setCipherSuites(builder.cipherSuites.toArray(String[]::new));
        }
        chosen.setApplicationProtocols(builder.applicationProtocols.toArray(String[]::new));
        if (client) {
            chosen.setEndpointIdentificationAlgorithm(builder.hostVerified ? "HTTPS" : "");
        } else {
            if (builder.clientCertificates == ClientCertificates.REQUIRED) {
                chosen.setNeedClientAuth(true);
            } else {
                chosen.setWantClientAuth(builder.clientCertificates == ClientCertificates.WANTED);
            }
        }
        return chosen;
    }

    /** Collects a policy. */
    public static final class Builder {

        private final boolean client;
        private final List<Identity> identities = new ArrayList<>();
        private TlsTrust trust = TlsTrust.system();
        private Set<TlsVersion> versions = EnumSet.allOf(TlsVersion.class);
        private List<String> cipherSuites = List.of();
        private List<String> applicationProtocols = List.of();
        private boolean agreementOptional;
        private boolean hostVerified = true;
        private ClientCertificates clientCertificates = ClientCertificates.NONE;
        private TlsLimits limits = TlsLimits.defaults();
        private @Nullable SecureRandom random;

        private Builder(boolean client) {
            this.client = client;
        }

        /** Adds credentials: a client's, or a server's for names that have none of their own. Several key types may coexist. */
        public Builder credentials(TlsCredentials credentials) {
            identities.add(new Identity(null, credentials));
            return this;
        }

        /**
         * Adds a server's credentials for a name that clients indicate (RFC 6066, section 3).
         *
         * @param serverName a host name in ASCII, or {@code *.} and a host name for any one label before it
         */
        public Builder credentials(String serverName, TlsCredentials credentials) {
            requireServer("credentials for a name");
            identities.add(new Identity(serverName.toLowerCase(Locale.ROOT), credentials));
            return this;
        }

        /** Whom to believe; by default {@link TlsTrust#system()}. A server needs it only for client certificates. */
        public Builder trust(TlsTrust trust) {
            this.trust = trust;
            return this;
        }

        /** Which versions are spoken; by default both. */
        public Builder versions(TlsVersion first, TlsVersion... more) {
            versions = EnumSet.of(first, more);
            return this;
        }

        /** Which suites are spoken, by their IANA names, the best first; by default what the JDK holds for good. */
        public Builder cipherSuites(String... suites) {
            cipherSuites = List.of(suites);
            return this;
        }

        /**
         * Which application protocols are spoken (ALPN, RFC 7301), the best first; a server's order counts. A peer that
         * agrees on none, or does not negotiate, is refused: otherwise it could be made to speak with a server of another
         * protocol (ALPACA).
         */
        public Builder applicationProtocols(String... protocols) {
            for (String protocol : protocols) {
                if (protocol.isEmpty() || protocol.length() > 255) {
                    throw new TlsConfigurationException("an application protocol has 1 to 255 bytes");
                }
            }
            applicationProtocols = List.of(protocols);
            agreementOptional = false;
            return this;
        }

        /** As {@link #applicationProtocols}, but a peer that knows nothing of ALPN is tolerated. */
        public Builder applicationProtocolsIfKnown(String... protocols) {
            applicationProtocols(protocols);
            agreementOptional = true;
            return this;
        }

        /** Leaves open which host a client's peer is; its certificate must still be trusted. */
        public Builder withoutHostVerification() {
            if (!client) {
                throw new TlsConfigurationException("only clients verify hosts");
            }
            hostVerified = false;
            return this;
        }

        /** Whether a server asks its clients who they are; by default it does not. */
        public Builder clientCertificates(ClientCertificates demand) {
            requireServer("a demand for client certificates");
            clientCertificates = demand;
            return this;
        }

        /** The bounds; by default {@link TlsLimits#defaults()}. */
        public Builder limits(TlsLimits limits) {
            this.limits = limits;
            return this;
        }

        /**
         * The source of everything random; by default the JDK's own choice. A seeded one makes a session reproducible, and
         * worthless as protection.
         */
        public Builder random(SecureRandom random) {
            this.random = random;
            return this;
        }

        /**
         * The policy.
         *
         * @throws TlsConfigurationException if a server has no credentials, or the JDK knows no such suite
         */
        public TlsConfig build() {
            if (!client && identities.isEmpty()) {
                throw new TlsConfigurationException("a server needs credentials");
            }
            return new TlsConfig(this);
        }

        private void requireServer(String what) {
            if (client) {
                throw new TlsConfigurationException(what + " is a server's");
            }
        }
    }

    /** The role, versions, suites and application protocols. */
    @Override
    public String toString() {
        return "TlsConfig[" + (client ? "client" : "server") + ", versions=" + List.of(parameters.getProtocols())
                + ", applicationProtocols=" + List.of(parameters.getApplicationProtocols()) + "]";
    }
}
