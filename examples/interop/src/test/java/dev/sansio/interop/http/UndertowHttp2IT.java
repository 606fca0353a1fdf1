package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http2.Http2Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and the HTTP/2 of Undertow, in clear, with prior knowledge. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UndertowHttp2IT extends Http2Conversations implements OriginConversations {

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
    public Line connect() {
        return Line.http2(server.port(), Http2Options.client());
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
