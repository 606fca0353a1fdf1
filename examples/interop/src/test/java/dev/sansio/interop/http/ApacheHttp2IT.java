package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.http.HttpEvent;
import dev.sansio.http2.Http2Options;
import dev.sansio.interop.Certificates;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Our client and apache2, in clear with prior knowledge, and over TLS, where ALPN chooses HTTP/2. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApacheHttp2IT extends Http2Conversations implements OriginConversations {

    private Apache server;

    @BeforeAll
    void serve() {
        server = new Apache(List.of("http2"), "Protocols h2c http/1.1\n");
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
    void aServerThatGoesAwayLeavesNothingInDoubt() {
        try (Apache leaving = new Apache(List.of("http2"), "Protocols h2c\nMaxKeepAliveRequests 50\n");
                Line line = Line.http2(leaving.port(), Http2Options.client())) {
            int answered = 0;
            for (Exchange one : line.getAll(200, "/index.html")) {
                if (one.fails()) {
                    assertThat(one.failed().by()).isEqualTo(HttpEvent.By.NOT_PROCESSED);
                } else {
                    assertThat(one.text()).isEqualTo(Site.TEXT);
                    answered++;
                }
            }
            assertThat(answered).isPositive();
        }
    }

    /** Over TLS. */
    @Nested
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    class OverTls extends Http2Conversations implements OriginConversations {

        private Apache secure;

        @BeforeAll
        void serve() {
            secure = new Apache(
                    List.of("http2", "ssl"),
                    "Protocols h2 http/1.1\nSSLEngine on\nSSLCertificateFile " + Certificates.file("ec.pem")
                            + "\nSSLCertificateKeyFile " + Certificates.file("ec.key") + "\n");
        }

        @AfterAll
        void end() {
            secure.close();
        }

        @Override
        public Line connect() {
            return Line.https(secure.port(), "h2", "http/1.1");
        }
    }
}
