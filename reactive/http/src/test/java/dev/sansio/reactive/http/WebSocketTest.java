package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import dev.sansio.websocket.WebSocketCommand;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** WebSockets over an upgrade of HTTP/1.1, and over a stream of HTTP/2. */
class WebSocketTest {

    private static Mono<HttpServerResponse> echo(HttpServerRequest request) {
        return Mono.just(HttpServerResponse.webSocket(
                request, socket -> socket.sendAll(socket.texts().map(WebSocketCommand.SendText::of))));
    }

    @ParameterizedTest
    @EnumSource
    void messagesGoThereAndBack(Line line) {
        try (Pair pair = new Pair(line, WebSocketTest::echo)) {
            WebSocketSession socket = Objects.requireNonNull(
                    pair.client.webSocket(line.uri("/chat")).block(Given.PATIENCE));
            List<String> echoed = socket.sendAll(
                            Flux.range(0, 100).map(i -> WebSocketCommand.SendText.of("message " + i)))
                    .thenMany(socket.texts().take(100))
                    .collectList()
                    .block(Given.PATIENCE);
            assertThat(echoed).hasSize(100).startsWith("message 0").endsWith("message 99");
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingHandshakeEndsBothSides(Line line) {
        try (Pair pair = new Pair(line, WebSocketTest::echo)) {
            WebSocketSession socket = Objects.requireNonNull(
                    pair.client.webSocket(line.uri("/chat")).block(Given.PATIENCE));
            socket.close().block(Given.PATIENCE);
            assertThat(socket.texts().collectList().block(Given.PATIENCE)).isEmpty();
            socket.closed().block(Given.PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusalIsATypedError(Line line) {
        try (Pair pair = new Pair(line, request -> Mono.just(HttpServerResponse.of(403)))) {
            assertThatThrownBy(() -> pair.client.webSocket(line.uri("/chat")).block(Given.PATIENCE))
                    .isInstanceOfSatisfying(
                            HttpException.UpgradeRefused.class,
                            refused -> assertThat(refused.status()).isEqualTo(403));
        }
    }

    @ParameterizedTest
    @EnumSource
    void requestThatAsksForNoWebSocketIsAnsweredSo(Line line) {
        try (Pair pair = new Pair(line, WebSocketTest::echo)) {
            assertThat(pair.client
                            .exchange(HttpRequest.get(line.uri("/")), response -> Mono.just(response.status()))
                            .block(Given.PATIENCE))
                    .isEqualTo(426);
        }
    }
}
