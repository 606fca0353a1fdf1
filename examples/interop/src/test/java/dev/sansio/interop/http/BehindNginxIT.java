package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Our server behind nginx, which keeps its connections to it, and our client before it. */
class BehindNginxIT {

    private OurServer server;
    private Nginx proxy;

    @BeforeEach
    void serve() {
        server = OurServer.http1();
        proxy = new Nginx(
                "keepalive_requests 100000; upstream ours { server 127.0.0.1:" + server.port() + "; keepalive 4; }",
                "",
                """
                location /ours/ {
                    proxy_pass http://ours/;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                    proxy_buffering off;
                    proxy_request_buffering off;
                    client_max_body_size 20m;
                }
                """);
    }

    @AfterEach
    void end() {
        proxy.close();
        server.close();
        assertThat(server.failures()).isEmpty();
    }

    @Test
    void oneConnectionForAll() {
        try (Line line = Line.http1(proxy.port())) {
            for (int i = 0; i < 20; i++) {
                assertThat(line.get("/ours/asked?" + i).text()).startsWith("GET /asked?" + i + "\nauthority: ours\n");
                assertThat(line.request("HEAD", "/ours/big").field("content-length"))
                        .isEqualTo("10000000");
                assertThat(line.get("/ours/trailers").text()).isEqualTo("with trailers");
                assertThat(line.get("/ours/empty").status()).isEqualTo(204);
                Exchange missing = line.get("/ours/none");
                assertThat(missing.status()).isEqualTo(404);
                assertThat(missing.text()).isEqualTo("not found\n");
            }
            assertThat(server.requests()).hasSize(100);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void aServerThatClosesIsReplaced() {
        try (Line line = Line.http1(proxy.port())) {
            for (int i = 0; i < 5; i++) {
                assertThat(line.get("/ours/last").text()).isEqualTo("the last");
            }
            assertThat(server.connections()).isEqualTo(5);
        }
    }

    @Test
    void tenMillionOctetsFromUsAndToUs() {
        try (Line line = Line.http1(proxy.port())) {
            Octets.same(line.get("/ours/big").body(), Octets.all());
            Octets.same(line.get("/ours/stream").body(), Octets.all());
            Octets.same(line.get("/ours/big", "range", "bytes=7-1000006").body(), Octets.range(7, 1_000_007));
            Exchange unknown = line.begin("POST", "/ours/count")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end(HttpFields.of("x-sum", "dropped by nginx"));
            assertThat(unknown.text()).isEqualTo(Content.Count.of(Octets.all()));
            Exchange known = line.begin("POST", "/ours/count", "content-length", "10000000")
                    .send(Octets.pieces(0, Octets.LENGTH))
                    .end();
            assertThat(known.text()).isEqualTo(Content.Count.of(Octets.all()));
        }
    }

    @Test
    void contentThatIsRefused() {
        try (Line line = Line.http1(proxy.port())) {
            Exchange refused = line.begin("POST", "/ours/refused", "content-length", "10000000")
                    .offer(Octets.range(0, 1_000_000));
            assertThat(refused.status()).isEqualTo(413);
        }
    }
}
