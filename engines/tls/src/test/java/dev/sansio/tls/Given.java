package dev.sansio.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Objects;

/** What the tests have: certificates that are valid until 2120, of an authority of our own, and policies made of them. */
final class Given {

    static final String HOST = "server.test";
    static final int PORT = 443;

    private Given() {}

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Given.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TlsCredentials credentials(String name) {
        return TlsCredentials.pem(text(name + ".pem"), text(name + ".key"));
    }

    static TlsTrust trust() {
        return TlsTrust.pem(text("ca.pem"));
    }

    static TlsConfig.Builder client() {
        return TlsConfig.client().trust(trust());
    }

    static TlsConfig.Builder server() {
        return TlsConfig.server(credentials("server"));
    }

    static TlsEngine client(TlsConfig config) {
        return TlsEngine.client(config, HOST, PORT);
    }

    /** The same bytes for ever. */
    static SecureRandom seeded(long seed) {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(seed);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
