package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.netty.Listener;
import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** Which connection a request gets, and what happens if that is of no use. */
class ConnectionsTest {

    private static final String URI = "http://server.test/";
    private static final String ANSWER = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

    @ParameterizedTest
    @EnumSource
    void oneConnectionServesOneRequestAfterTheOther(Line line) {
        Set<String> remotes = ConcurrentHashMap.newKeySet();
        try (Pair pair = new Pair(line, request -> {
            remotes.add(String.valueOf(request.remoteAddress()));
            return Mono.just(HttpServerResponse.text("ok"));
        })) {
            for (int i = 0; i < 20; i++) {
                assertThat(pair.get("/" + i)).isEqualTo("ok");
            }
            assertThat(remotes).hasSize(1);
        }
    }

    @Test
    void requestOnAKeptConnectionThatHasGoneStaleIsSentAgainUnnoticed() {
        try (Raw raw = new Raw((connection, request) -> connection == 1 && request == 2 ? null : ANSWER)) {
            HttpClient client = raw.client().build();
            assertThat(client.exchange(HttpRequest.get(URI + "1"), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isEqualTo("ok");
            assertThat(client.exchange(HttpRequest.get(URI + "2"), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isEqualTo("ok");
            assertThat(raw.requests).hasSize(3);
            assertThat(raw.connections).hasValue(2);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void requestThatMayHaveBeenProcessedIsNotSentAgainUnlessItIsIdempotent() {
        try (Raw raw = new Raw((connection, request) -> connection == 1 && request == 2 ? null : ANSWER)) {
            HttpClient client = raw.client().build();
            client.exchange(HttpRequest.get(URI + "1"), HttpResponse::text).block(Given.PATIENCE);
            assertThatThrownBy(() -> client.exchange(HttpRequest.post(URI + "2", HttpBody.EMPTY), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isInstanceOfSatisfying(
                            HttpException.ExchangeFailed.class,
                            failed -> assertThat(failed.retryable()).isFalse());
            assertThat(raw.requests).hasSize(2);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void serverThatHangsUpAtOnceIsNotAskedForEver() {
        try (Raw raw = new Raw((connection, request) -> null)) {
            HttpClient client = raw.client().build();
            assertThatThrownBy(() -> client.send(HttpRequest.get(URI)).block(Given.PATIENCE))
                    .isInstanceOf(HttpException.ExchangeFailed.class);
            assertThat(raw.requests).hasSize(1);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void garbledAnswerIsATypedErrorAndTheConnectionIsNotUsedAgain() {
        try (Raw raw = new Raw((connection, request) ->
                connection == 1 ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok" : ANSWER)) {
            HttpClient client = raw.client().build();
            assertThatThrownBy(() -> client.send(HttpRequest.get(URI)).block(Given.PATIENCE))
                    .isInstanceOf(HttpException.ExchangeFailed.class);
            assertThat(client.exchange(HttpRequest.get(URI), HttpResponse::text).block(Given.PATIENCE))
                    .isEqualTo("ok");
            assertThat(raw.connections).hasValue(2);
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void truncatedBodyIsAnErrorOfTheBody() {
        try (Raw raw = new Raw(
                (connection, request) -> request == 1 ? "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nok" : null)) {
            HttpClient client = raw.client().build();
            HttpResponse response =
                    Objects.requireNonNull(client.send(HttpRequest.get(URI)).block(Given.PATIENCE));
            StepVerifier.create(response.body().map(ByteBuffer::remaining))
                    .expectNext(2)
                    .then(raw::hangUp)
                    .expectErrorSatisfies(error -> assertThat(error)
                            .isInstanceOfSatisfying(
                                    HttpException.ExchangeFailed.class,
                                    failed -> assertThat(failed.retryable()).isFalse()))
                    .verify(Given.PATIENCE);
        }
    }

    @Test
    void connectionThatTheServerWillCloseIsNotUsedAgain() {
        try (Raw raw = new Raw(
                (connection, request) -> "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok")) {
            HttpClient client = raw.client().build();
            for (int i = 1; i <= 3; i++) {
                assertThat(client.exchange(HttpRequest.get(URI), HttpResponse::text)
                                .block(Given.PATIENCE))
                        .isEqualTo("ok");
                assertThat(raw.connections).hasValue(i);
            }
            client.close().block(Given.PATIENCE);
        }
    }

    @Test
    void requestsWaitForAFreeConnection() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Pair pair = new Pair(
                Line.HTTP_1_1,
                server -> server.handler(request -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    return Mono.delay(Duration.ofMillis(1))
                            .doOnNext(tick -> atOnce.decrementAndGet())
                            .thenReturn(HttpServerResponse.text("ok"));
                }),
                client -> client.connectionsPerOrigin(3))) {
            Long answers = Flux.range(0, 100)
                    .flatMap(
                            i -> pair.client.exchange(HttpRequest.get(pair.line.uri("/" + i)), HttpResponse::text), 100)
                    .count()
                    .block(Given.PATIENCE);
            assertThat(answers).isEqualTo(100);
            assertThat(most.get()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void moreThanMayWaitAreRefusedAtOnce() {
        Raw silent = new Raw((connection, request) -> ""); // nobody says a word of TLS
        try (silent) {
            HttpClient client = silent.client().maxPending(1).build();
            Disposable first =
                    client.send(HttpRequest.get("https://server.test/")).subscribe(none -> {}, error -> {});
            assertThatThrownBy(() ->
                            client.send(HttpRequest.get("https://server.test/")).block(Given.PATIENCE))
                    .isInstanceOfSatisfying(
                            HttpException.ConnectFailed.class,
                            refused -> assertThat(refused.retryable()).isTrue())
                    .hasMessageContaining("more than 1");
            first.dispose();
        }
    }

    @Test
    void idleConnectionIsClosed() {
        Sinks.Many<String> closed = Sinks.many().replay().all();
        try (Pair pair = new Pair(
                Line.HTTP_1_1,
                server -> server.handler(request -> Mono.just(HttpServerResponse.text("ok")))
                        .listener(Listener.create()
                                .tcp(tcp -> tcp.doOnConnection(
                                        connection -> connection.onDispose(() -> closed.tryEmitNext("closed"))))),
                client -> client.maxIdle(Duration.ofMillis(50)))) {
            assertThat(pair.get("/")).isEqualTo("ok");
            assertThat(closed.asFlux().blockFirst(Given.PATIENCE)).isEqualTo("closed");
            assertThat(pair.get("/")).isEqualTo("ok");
        }
    }

    @Test
    void whereNobodyListensIsATypedErrorThatMayBeTriedAgain() {
        Raw raw = new Raw((connection, request) -> null);
        HttpClient client = raw.client().build();
        raw.hangUp();
        assertThatThrownBy(() -> client.send(HttpRequest.get(URI)).block(Given.PATIENCE))
                .isInstanceOfSatisfying(
                        HttpException.ConnectFailed.class,
                        failed -> assertThat(failed.retryable()).isTrue());
        client.close().block(Given.PATIENCE);
    }

    @ParameterizedTest
    @EnumSource
    void closedClientCompletesWhatHasBegunAndTakesNoMore(Line line) {
        Sinks.One<HttpServerResponse> later = Sinks.one();
        Sinks.Empty<Void> begun = Sinks.empty();
        try (Pair pair = new Pair(line, request -> {
            begun.tryEmitEmpty();
            return later.asMono();
        })) {
            Mono<String> answer = pair.client
                    .exchange(HttpRequest.get(line.uri("/")), HttpResponse::text)
                    .cache();
            answer.subscribe(none -> {}, error -> {});
            begun.asMono().block(Given.PATIENCE);
            Mono<Void> closing = pair.client.close().cache();
            closing.subscribe();
            assertThatThrownBy(() -> pair.get("/")).isInstanceOf(HttpException.NotSendable.class);
            later.tryEmitValue(HttpServerResponse.text("done"));
            assertThat(answer.block(Given.PATIENCE)).isEqualTo("done");
            closing.block(Given.PATIENCE);
        }
    }

    @Test
    void serverInClearTextSpeaksWhatItsClientBeginsWith() {
        DisposableServer server = Objects.requireNonNull(HttpServer.builder()
                .handler(request ->
                        Mono.just(HttpServerResponse.text(request.version().name())))
                .build()
                .bind(Given.ANY_PORT)
                .block(Given.PATIENCE));
        for (Line line : List.of(Line.HTTP_1_1, Line.HTTP_2)) {
            HttpClient client = line.client(server).build();
            assertThat(client.exchange(HttpRequest.get(URI), HttpResponse::text).block(Given.PATIENCE))
                    .isEqualTo(line.name());
            client.close().block(Given.PATIENCE);
        }
        server.disposeNow();
    }

    @Test
    void originsHaveConnectionsOfTheirOwn() {
        Set<String> remotes = ConcurrentHashMap.newKeySet();
        try (Pair pair = new Pair(Line.HTTP_1_1, request -> {
            remotes.add(((InetSocketAddress) Objects.requireNonNull(request.remoteAddress())).getPort() + " "
                    + request.head().authority());
            return Mono.just(HttpServerResponse.text("ok"));
        })) {
            for (String host : List.of("a.test", "b.test", "a.test", "b.test:8080")) {
                pair.client
                        .exchange(HttpRequest.get("http://" + host + "/"), HttpResponse::text)
                        .block(Given.PATIENCE);
            }
            assertThat(remotes).hasSize(3);
        }
    }
}
