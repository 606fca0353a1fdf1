package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpEvent;
import dev.sansio.interop.Certificates;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and nginx over TLS, where ALPN chooses HTTP/2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NginxHttp2IT extends Http2Conversations implements OriginConversations {

    private Nginx server;

    private static Nginx serve(String http) {
        return new Nginx(
                http
                        + "ssl_certificate " + Certificates.file("ec.pem")
                        + "; ssl_certificate_key " + Certificates.file("ec.key") + ";",
                " ssl http2",
                "");
    }

    @BeforeAll
    void serve() {
        server = serve("keepalive_requests 100000; ");
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Override
    public Line connect() {
        return Line.https(server.port(), "h2");
    }

    /** nginx asks for content by reading it, and never says 100 in HTTP/2. */
    @Override
    public void contentThatWaitsForItsPermission() {}

    @Test
    void theServerChoosesTheVersion() {
        try (Line line = Line.https(server.port(), "http/1.1", "h2")) {
            assertThat(String.valueOf(line.ready().how())).contains("applicationProtocol=h2");
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
        try (Line line = Line.https(server.port(), "http/1.1")) {
            assertThat(line.get("/index.html").text()).isEqualTo(Site.TEXT);
        }
    }

    @Test
    void aServerThatGoesAwayLeavesNothingInDoubt() {
        try (Nginx leaving = serve("keepalive_requests 50; ");
                Line line = Line.https(leaving.port(), "h2")) {
            List<Exchange> all = line.getAll(200, "/index.html");
            int answered = 0;
            for (Exchange one : all) {
                if (one.fails()) {
                    assertThat(one.failed().by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
                } else {
                    assertThat(one.text()).isEqualTo(Site.TEXT);
                    answered++;
                }
            }
            assertThat(answered).isBetween(50, 199);
            assertThat(line.ended()).isEqualTo(Line.WELL);
        }
    }
}
