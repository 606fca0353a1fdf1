package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** Whom a client trusts. */
class TlsTest {

    private static Pair pair(String identity) {
        return new Pair(
                Line.HTTP_1_1_ON_TLS,
                server -> server.tls(TlsConfig.server(Given.identity(identity)))
                        .handler(request -> Mono.just(HttpServerResponse.text("ok"))),
                client -> client);
    }

    @Test
    void serverThatNobodyVouchesForIsATypedError() {
        try (Pair pair = pair("stranger")) {
            assertThatThrownBy(() -> pair.get("/"))
                    .isInstanceOfSatisfying(
                            HttpException.TlsFailed.class,
                            failed -> assertThat(failed.retryable()).isFalse());
        }
    }

    @Test
    void serverOfAnotherNameIsATypedError() {
        try (Pair pair = pair("server")) {
            assertThatThrownBy(() -> pair.client
                            .send(HttpRequest.get("https://other.test/"))
                            .block(Given.PATIENCE))
                    .isInstanceOf(HttpException.TlsFailed.class);
            assertThat(pair.get("/")).isEqualTo("ok");
        }
    }

    @Test
    void serverThatSpeaksNoTlsIsATypedError() {
        try (Raw raw = new Raw((connection, request) -> "HTTP/1.1 400 Bad Request\r\n\r\n")) {
            HttpClient client = raw.client()
                    .tls(policy -> policy.trust(TlsTrust.pem(Given.text("ca.pem"))))
                    .openTimeout(java.time.Duration.ofSeconds(2))
                    .build();
            assertThatThrownBy(() ->
                            client.send(HttpRequest.get("https://server.test/")).block(Given.PATIENCE))
                    .isInstanceOf(HttpException.ConnectFailed.class)
                    .hasMessageContaining("PT2S");
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void clientThatSpeaksNoTlsLeavesTheServerWell() {
        try (Pair pair = pair("server")) {
            HttpClient plain =
                    HttpClient.builder().address(pair.server.address()).build();
            assertThatThrownBy(() ->
                            plain.send(HttpRequest.get("http://server.test/")).block(Given.PATIENCE))
                    .isInstanceOf(HttpException.class);
            assertThat(pair.get("/")).isEqualTo("ok");
        }
    }
}
