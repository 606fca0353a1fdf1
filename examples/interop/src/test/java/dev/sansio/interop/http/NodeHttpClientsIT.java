package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clients of Node.js, its own and undici, and our server. */
class NodeHttpClientsIT {

    @ParameterizedTest
    @ValueSource(strings = {"http_client.mjs", "undici_client.mjs"})
    void ourServer(String script) {
        try (OurServer server = OurServer.http1();
                Program client = Node.run(script, "http://127.0.0.1:" + server.port())) {
            client.await("^all is well$");
            assertThat(client.exit()).isZero();
            assertThat(server.failures()).isEmpty();
        }
    }
}
