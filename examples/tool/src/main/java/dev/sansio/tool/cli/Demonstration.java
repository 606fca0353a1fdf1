package dev.sansio.tool.cli;

import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.InputStream;

/** A certificate for localhost whose key is in every copy of this program: good for demonstrations and nothing else. */
final class Demonstration {

    private Demonstration() {}

    static TlsCredentials credentials() throws IOException {
        return TlsCredentials.pem(resource("demonstration.pem"), resource("demonstration.key"));
    }

    static TlsTrust trust() throws IOException {
        return TlsTrust.pem(resource("demonstration.pem"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Demonstration.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this program");
            }
            return in.readAllBytes();
        }
    }
}
