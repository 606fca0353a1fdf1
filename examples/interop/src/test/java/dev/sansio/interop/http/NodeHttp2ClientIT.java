package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Certificates;
import dev.sansio.interop.Program;
import org.junit.jupiter.api.Test;

/** The http2 of Node.js and our server. */
class NodeHttp2ClientIT {

    @Test
    void inClearText() {
        try (OurServer server = OurServer.clear();
                Program client = Node.run("http2_client.mjs", "http://127.0.0.1:" + server.port())) {
            well(server, client);
        }
    }

    @Test
    void overTls() {
        try (OurServer server = OurServer.https("h2");
                Program client = Node.run("http2_client.mjs", server.secureUrl(""), Certificates.file("ca.pem"))) {
            well(server, client);
        }
    }

    private static void well(OurServer server, Program client) {
        client.await("^all is well$");
        assertThat(client.exit()).isZero();
        assertThat(server.connections()).isEqualTo(3);
        assertThat(server.failures()).isEmpty();
    }
}
