package dev.sansio.interop;

import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates that the openssl command makes at the first use: an authority, two servers for localhost, a client, a stranger. */
public final class Certificates {

    /** The password of the key store. */
    public static final String STORE_PASSWORD = "changeit";

    private static final Path FOLDER = made();

    private Certificates() {}

    /** A file of this folder: {@code ca.pem}; {@code ec}, {@code rsa}, {@code ann} or {@code stranger} with {@code .pem} and {@code .key}; {@code ec.p12}. */
    public static String file(String name) {
        return FOLDER.resolve(name).toString();
    }

    /** The authority. */
    public static TlsTrust trust() {
        return TlsTrust.pem(bytes("ca.pem"));
    }

    /** Credentials by name. */
    public static TlsCredentials credentials(String name) {
        return TlsCredentials.pem(bytes(name + ".pem"), bytes(name + ".key"));
    }

    /** A client that trusts the authority. */
    public static TlsConfig client() {
        return TlsConfig.client().trust(trust()).build();
    }

    /** A server for localhost with an EC key. */
    public static TlsConfig server() {
        return TlsConfig.server(credentials("ec")).build();
    }

    /** The server for localhost, for peers in this JVM. */
    public static SSLContext jsse() {
        try (InputStream in = Files.newInputStream(FOLDER.resolve("ec.p12"))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, STORE_PASSWORD.toCharArray());
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, STORE_PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** A client that trusts the authority, for peers in this JVM. */
    public static SSLContext jsseClient() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("ca", certificate("ca.pem"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static Certificate certificate(String name) throws CertificateException {
        return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes(name)));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made() {
        Path folder = Program.target().resolve("certificates");
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        selfSigned(folder, "ca", "/CN=Interop authority", "basicConstraints=critical,CA:TRUE");
        selfSigned(folder, "stranger", "/CN=Stranger", "basicConstraints=critical,CA:FALSE");
        String localhost = "subjectAltName=DNS:localhost,IP:127.0.0.1";
        signed(folder, "ec", "/CN=localhost", localhost, "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        signed(folder, "rsa", "/CN=localhost", localhost, "rsa:2048");
        signed(folder, "ann", "/CN=ann", "extendedKeyUsage=clientAuth", "ec", "-pkeyopt", "ec_paramgen_curve:P-256");
        Program.run(
                "openssl",
                "pkcs12",
                "-export",
                "-out",
                folder + "/ec.p12",
                "-passout",
                "pass:" + STORE_PASSWORD,
                "-in",
                folder + "/ec.pem",
                "-inkey",
                folder + "/ec.key");
        return folder;
    }

    private static void selfSigned(Path folder, String name, String subject, String extension) {
        Program.run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "2",
                "-keyout",
                folder + "/" + name + ".key",
                "-out",
                folder + "/" + name + ".pem",
                "-subj",
                subject,
                "-addext",
                extension);
    }

    private static void signed(Path folder, String name, String subject, String extension, String... key) {
        String request = folder + "/" + name + ".csr";
        String[] fixed = {
            "openssl",
            "req",
            "-new",
            "-nodes",
            "-keyout",
            folder + "/" + name + ".key",
            "-out",
            request,
            "-subj",
            subject,
            "-addext",
            extension,
            "-newkey"
        };
        String[] command = new String[fixed.length + key.length];
        System.arraycopy(fixed, 0, command, 0, fixed.length);
        System.arraycopy(key, 0, command, fixed.length, key.length);
        Program.run(command);
        Program.run(
                "openssl",
                "x509",
                "-req",
                "-in",
                request,
                "-CA",
                folder + "/ca.pem",
                "-CAkey",
                folder + "/ca.key",
                "-CAcreateserial",
                "-days",
                "2",
                "-copy_extensions",
                "copy",
                "-out",
                folder + "/" + name + ".pem");
    }
}
