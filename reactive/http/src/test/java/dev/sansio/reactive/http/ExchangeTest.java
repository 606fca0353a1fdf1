package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpVersion;
import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** Requests and responses between our client and our server, the same in every version. */
class ExchangeTest {

    private static Flux<ByteBuffer> pieces(int count, int size) {
        return Flux.range(0, count).map(i -> ByteBuffer.allocate(size));
    }

    private static Mono<Long> length(Flux<ByteBuffer> body) {
        return body.reduce(0L, (sum, piece) -> sum + piece.remaining());
    }

    @ParameterizedTest
    @EnumSource
    void getIsAnswered(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> Mono.just(HttpServerResponse.text(request.method() + " " + request.path() + " "
                        + request.head().authority())))) {
            HttpResponse response = Objects.requireNonNull(
                    pair.client.send(HttpRequest.get(line.uri("/a?b=c"))).block(Given.PATIENCE));
            assertThat(response.status()).isEqualTo(200);
            assertThat(response.version()).isEqualTo(line.multiplexed() ? HttpVersion.HTTP_2 : HttpVersion.HTTP_1_1);
            assertThat(response.field("Content-Type")).isEqualTo("text/plain; charset=utf-8");
            assertThat(response.text().block(Given.PATIENCE)).isEqualTo("GET /a?b=c server.test");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contentGoesThereAndBack(Line line) {
        try (Pair pair =
                new Pair(line, request -> Mono.just(HttpServerResponse.ok().body(HttpBody.of(request.body()))))) {
            Long echoed = pair.client
                    .exchange(
                            HttpRequest.post(line.uri("/"), HttpBody.of(pieces(320, 32 * 1024))),
                            response -> length(response.body()))
                    .block(Given.PATIENCE);
            assertThat(echoed).isEqualTo(320 * 32 * 1024L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void trailersGoThereAndBack(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> request.body()
                        .then(request.trailers())
                        .map(trailers -> HttpServerResponse.ok()
                                .body(HttpBody.of(Flux.just(ByteBuffer.allocate(3)))
                                        .withTrailers(Mono.just(trailers)))))) {
            HttpBody body = HttpBody.of(pieces(2, 10)).withTrailers(Mono.just(HttpFields.of("x-sum", "20")));
            HttpFields trailers = pair.client
                    .exchange(
                            HttpRequest.post(line.uri("/"), body),
                            response -> response.body().then(response.trailers()))
                    .block(Given.PATIENCE);
            assertThat(trailers).isEqualTo(HttpFields.of("x-sum", "20"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void headHasNoContent(Line line) {
        try (Pair pair = new Pair(line, request -> Mono.just(HttpServerResponse.text("seven..")))) {
            for (int i = 0; i < 2; i++) {
                HttpResponse response = Objects.requireNonNull(
                        pair.client.send(HttpRequest.head(line.uri("/"))).block(Given.PATIENCE));
                assertThat(response.field("content-length")).isEqualTo("7");
                assertThat(response.text().block(Given.PATIENCE)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void handlersErrorsAndSilenceAreAnswered(Line line) {
        AtomicInteger faults = new AtomicInteger();
        try (Pair pair = new Pair(
                line,
                server -> server.faults(fault -> faults.incrementAndGet())
                        .handlerTimeout(Duration.ofMillis(200))
                        .handler(request -> switch (request.path()) {
                            case "/error" -> Mono.error(new IllegalStateException("broken"));
                            case "/throws" -> throw new IllegalStateException("broken");
                            case "/never" -> Mono.never();
                            case "/large" -> request.bytes(10).map(bytes -> HttpServerResponse.ok());
                            default -> Mono.empty();
                        }),
                client -> client)) {
            for (List<Object> expected : List.<List<Object>>of(
                    List.of("/error", 500), List.of("/throws", 500), List.of("/never", 503), List.of("/none", 404))) {
                assertThat(pair.client
                                .exchange(
                                        HttpRequest.get(line.uri((String) expected.get(0))),
                                        response -> Mono.just(response.status()))
                                .block(Given.PATIENCE))
                        .isEqualTo(expected.get(1));
            }
            assertThat(pair.client
                            .exchange(
                                    HttpRequest.post(line.uri("/large"), HttpBody.of("more than ten bytes")),
                                    response -> Mono.just(response.status()))
                            .block(Given.PATIENCE))
                    .isEqualTo(413);
            assertThat(faults).hasValue(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void demandOfTheReaderReachesTheWriter(Line line) {
        AtomicLong produced = new AtomicLong();
        int piece = 16 * 1024;
        try (Pair pair = new Pair(
                line,
                request -> Mono.just(HttpServerResponse.ok()
                        .body(HttpBody.of(Flux.range(0, 100_000)
                                .map(i -> ByteBuffer.allocate(piece))
                                .doOnNext(buffer -> produced.addAndGet(piece))))))) {
            HttpResponse response = Objects.requireNonNull(
                    pair.client.send(HttpRequest.get(line.uri("/"))).block(Given.PATIENCE));
            StepVerifier.create(response.body(), 0)
                    .thenRequest(1)
                    .expectNextCount(1)
                    .thenRequest(5)
                    .expectNextCount(5)
                    .thenCancel()
                    .verify(Given.PATIENCE);
            assertThat(produced.get())
                    .isLessThan(64L * 1024 * 1024); // sockets and windows, and never the 1.6 GB that there are
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledBodyCancelsItsWriterAndNothingElse(Line line) {
        Sinks.Empty<Void> cancelled = Sinks.empty();
        try (Pair pair = new Pair(
                line,
                request -> Mono.just(
                        request.path().equals("/endless")
                                ? HttpServerResponse.ok()
                                        .body(HttpBody.of(
                                                Flux.<ByteBuffer>generate(sink -> sink.next(ByteBuffer.allocate(1000)))
                                                        .doOnCancel(cancelled::tryEmitEmpty)))
                                : HttpServerResponse.text("well")))) {
            pair.client
                    .exchange(
                            HttpRequest.get(line.uri("/endless")),
                            response -> response.body().next())
                    .block(Given.PATIENCE);
            cancelled.asMono().block(Given.PATIENCE);
            assertThat(pair.get("/")).isEqualTo("well");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancelledRequestCancelsItsHandler(Line line) {
        Sinks.Empty<Void> begun = Sinks.empty();
        Sinks.Empty<Void> cancelled = Sinks.empty();
        try (Pair pair = new Pair(
                line,
                request -> Mono.<HttpServerResponse>never()
                        .doOnSubscribe(subscription -> begun.tryEmitEmpty())
                        .doOnCancel(cancelled::tryEmitEmpty))) {
            reactor.core.Disposable sending =
                    pair.client.send(HttpRequest.get(line.uri("/"))).subscribe();
            begun.asMono().block(Given.PATIENCE);
            sending.dispose();
            cancelled.asMono().block(Given.PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void clientThatWaitsFor100GetsItWhenItsBodyIsWanted(Line line) {
        AtomicBoolean sent = new AtomicBoolean();
        try (Pair pair = new Pair(
                line,
                request -> request.path().equals("/wanted")
                        ? request.text().map(HttpServerResponse::text)
                        : Mono.just(HttpServerResponse.of(403)))) {
            HttpBody body = HttpBody.of(Flux.defer(() -> {
                sent.set(true);
                return Flux.just(ByteBuffer.wrap("hello".getBytes()));
            }));
            assertThat(pair.client
                            .exchange(
                                    HttpRequest.post(line.uri("/refused"), body).expectContinue(),
                                    response -> Mono.just(response.status()))
                            .block(Given.PATIENCE))
                    .isEqualTo(403);
            assertThat(sent).isFalse();
            assertThat(pair.client
                            .exchange(
                                    HttpRequest.post(line.uri("/wanted"), body).expectContinue(), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isEqualTo("hello");
        }
    }

    @ParameterizedTest
    @EnumSource
    void manyRequestsAtOnceShareFewConnections(Line line) {
        java.util.Set<String> remotes = java.util.concurrent.ConcurrentHashMap.newKeySet();
        try (Pair pair = new Pair(line, request -> {
            remotes.add(String.valueOf(request.remoteAddress()));
            return Mono.just(HttpServerResponse.text(request.path()));
        })) {
            List<String> answers = Flux.range(0, 500)
                    .flatMap(i -> pair.client.exchange(HttpRequest.get(line.uri("/" + i)), HttpResponse::text), 500, 1)
                    .collectList()
                    .block(Given.PATIENCE);
            assertThat(answers).hasSize(500).doesNotHaveDuplicates();
            assertThat(remotes.size()).isLessThanOrEqualTo(line.multiplexed() ? 1 : 8);
        }
    }

    @ParameterizedTest
    @EnumSource
    void responseThatDoesNotComeIsATypedError(Line line) {
        try (Pair pair = new Pair(
                line,
                server -> server.handler(request -> Mono.never()),
                client -> client.responseTimeout(Duration.ofMillis(100)))) {
            assertThatThrownBy(() -> pair.get("/"))
                    .isInstanceOf(HttpException.TimedOut.class)
                    .hasMessageContaining("PT0.1S");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodyThatEndsWithAnErrorFailsItsExchangeAndNothingElse(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> request.path().equals("/in")
                        ? request.text().map(HttpServerResponse::text)
                        : Mono.just(HttpServerResponse.ok()
                                .body(HttpBody.of(Flux.concat(
                                        Flux.just(ByteBuffer.allocate(10)),
                                        Flux.error(new IllegalStateException("broken")))))))) {
            assertThatThrownBy(() -> pair.get("/out")).isInstanceOf(HttpException.ExchangeFailed.class);
            HttpBody broken = HttpBody.of(Flux.error(new IllegalStateException("broken")));
            assertThatThrownBy(() -> pair.client
                            .exchange(HttpRequest.post(line.uri("/in"), broken), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isInstanceOf(HttpException.NotSendable.class)
                    .hasRootCauseMessage("broken");
            assertThat(pair.client
                            .exchange(HttpRequest.post(line.uri("/in"), HttpBody.of("well")), HttpResponse::text)
                            .block(Given.PATIENCE))
                    .isEqualTo("well");
        }
    }

    @ParameterizedTest
    @EnumSource
    void interimResponsesAreSentAndPassedOver(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> request.inform(103, HttpFields.of("link", "</a.css>; rel=preload"))
                        .thenReturn(HttpServerResponse.text("final")))) {
            assertThat(pair.get("/")).isEqualTo("final");
        }
    }

    @ParameterizedTest
    @EnumSource
    void serverThatStopsCompletesWhatHasBegun(Line line) {
        Sinks.One<HttpServerResponse> later = Sinks.one();
        Sinks.Empty<Void> begun = Sinks.empty();
        try (Pair pair = new Pair(line, request -> {
            begun.tryEmitEmpty();
            return later.asMono();
        })) {
            Mono<String> answer = pair.client
                    .exchange(HttpRequest.get(line.uri("/")), HttpResponse::text)
                    .cache();
            answer.subscribe();
            begun.asMono().block(Given.PATIENCE);
            pair.server.dispose();
            later.tryEmitValue(HttpServerResponse.text("done"));
            assertThat(answer.block(Given.PATIENCE)).isEqualTo("done");
            // A request that crosses the server's farewell is answered too (RFC 9113 6.8); those after it are not.
            assertThatThrownBy(() ->
                            Mono.fromSupplier(() -> pair.get("/")).repeat().blockLast(Given.PATIENCE))
                    .isInstanceOf(HttpException.class);
        }
    }
}
