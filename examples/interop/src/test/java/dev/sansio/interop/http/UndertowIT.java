package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and Undertow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndertowIT extends Http1Conversations {

    private UndertowServer server;

    @BeforeAll
    void serve() {
        server = new UndertowServer();
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    int port() {
        return server.port();
    }

    @Test
    void trailers() {
        try (Line line = connect()) {
            Exchange response = line.get("/trailers");
            assertThat(response.text()).isEqualTo("with trailers");
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }
}
