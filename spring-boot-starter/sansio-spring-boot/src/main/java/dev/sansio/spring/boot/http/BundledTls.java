package dev.sansio.spring.boot.http;

import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.net.ssl.X509TrustManager;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/** The policy of TLS that an SSL bundle stands for: whom to trust, who we are, and the cipher suites. */
final class BundledTls implements UnaryOperator<TlsConfig.Builder> {

    private final SslBundle bundle;

    BundledTls(SslBundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public TlsConfig.Builder apply(TlsConfig.Builder policy) {
        policy.trust(TlsTrust.of(anchors()));
        TlsCredentials credentials = credentials();
        if (credentials != null) {
            policy.credentials(credentials);
        }
        String[] ciphers = bundle.getOptions().getCiphers();
        if (ciphers != null) {
            policy.cipherSuites(ciphers);
        }
        return policy;
    }

    private List<X509Certificate> anchors() {
        return Arrays.stream(bundle.getManagers().getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .flatMap(manager -> Arrays.stream(manager.getAcceptedIssuers()))
                .toList();
    }

    private @Nullable TlsCredentials credentials() {
        KeyStore store = bundle.getStores().getKeyStore();
        if (store == null) {
            return null;
        }
        try {
            for (String alias : aliases(store)) {
                if (store.getKey(alias, password()) instanceof PrivateKey key) {
                    return TlsCredentials.of(
                            key,
                            Arrays.stream(store.getCertificateChain(alias))
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
            return null;
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("the key of the SSL bundle cannot be read", unreadable);
        }
    }

    private List<String> aliases(KeyStore store) throws GeneralSecurityException {
        String chosen = bundle.getKey().getAlias();
        return chosen == null ? Collections.list(store.aliases()) : List.of(chosen);
    }

    private char @Nullable [] password() {
        String own = bundle.getKey().getPassword();
        String password = own == null ? bundle.getStores().getKeyStorePassword() : own;
        return password == null ? null : password.toCharArray();
    }
}
