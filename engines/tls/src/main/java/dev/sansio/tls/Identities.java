package dev.sansio.tls;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.StandardConstants;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Chooses our credentials: a server's by the requested name (RFC 6066, section 3), a client's by who asks. */
final class Identities extends X509ExtendedKeyManager {

    private final List<Identity> identities;

    Identities(List<Identity> identities) {
        this.identities = List.copyOf(identities);
    }

    List<TlsCredentials> credentials() {
        return identities.stream().map(Identity::credentials).toList();
    }

    /** The host name that the client asked for in a session, or null. */
    static @Nullable String requestedName(@Nullable SSLSession session) {
        if (session instanceof ExtendedSSLSession) {
            for (SNIServerName name : ((ExtendedSSLSession) session).getRequestedServerNames()) {
                if (name.getType() == StandardConstants.SNI_HOST_NAME) {
                    return new String(name.getEncoded(), StandardCharsets.US_ASCII);
                }
            }
        }
        return null;
    }

    /** Whether there are credentials for a name. */
    boolean know(@Nullable String name) {
        return best(name) > Identity.NONE;
    }

    private int best(@Nullable String name) {
        return identities.stream()
                .mapToInt(identity -> identity.suits(name))
                .max()
                .orElse(Identity.NONE);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
        SSLSession session = engine.getHandshakeSession();
        if (session != null) {
            // Newer JDKs ask before there is one too, to restore a session from its ticket.
            Proof.give(engine);
        }
        String name = requestedName(session);
        int best = best(name);
        for (int i = 0; i < identities.size() && best > Identity.NONE; i++) {
            Identity identity = identities.get(i);
            if (identity.suits(name) == best && identity.credentials().keyType().equals(keyType)) {
                return Integer.toString(i);
            }
        }
        return null;
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, SSLEngine engine) {
        for (int i = 0; i < identities.size(); i++) {
            TlsCredentials credentials = identities.get(i).credentials();
            if (Arrays.asList(keyTypes).contains(credentials.keyType()) && isFrom(issuers, credentials)) {
                return Integer.toString(i);
            }
        }
        return null;
    }

    /** Whether one of the issuers vouches for the chain; no issuers means any (RFC 5246, section 7.4.4). */
    private static boolean isFrom(Principal @Nullable [] issuers, TlsCredentials credentials) {
        if (issuers == null || issuers.length == 0) {
            return true;
        }
        List<Principal> accepted = Arrays.asList(issuers);
        return credentials.chain().stream()
                .anyMatch(certificate -> accepted.contains(certificate.getIssuerX500Principal()));
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        Identity identity = identity(alias);
        return identity == null ? null : identity.credentials().chain().toArray(new X509Certificate[0]);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        Identity identity = identity(alias);
        return identity == null ? null : identity.credentials().key();
    }

    private @Nullable Identity identity(String alias) {
        for (int i = 0; i < identities.size(); i++) {
            if (Integer.toString(i).equals(alias)) {
                return identities.get(i);
            }
        }
        return null;
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
