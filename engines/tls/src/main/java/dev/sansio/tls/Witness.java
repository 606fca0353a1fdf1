package dev.sansio.tls;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** The JDK's judge of certificates, and a note that it was asked about a server. */
final class Witness extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager judge;

    Witness(X509ExtendedTrustManager judge) {
        this.judge = judge;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange, SSLEngine engine)
            throws CertificateException {
        judge.checkServerTrusted(chain, keyExchange, engine);
        Proof.give(engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyExchange, SSLEngine engine)
            throws CertificateException {
        judge.checkClientTrusted(chain, keyExchange, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange, Socket socket) {
        throw noSockets();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyExchange, Socket socket) {
        throw noSockets();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String keyExchange) {
        throw noSockets();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String keyExchange) {
        throw noSockets();
    }

    private static IllegalStateException noSockets() {
        return new IllegalStateException("only engines ask here");
    }
}
