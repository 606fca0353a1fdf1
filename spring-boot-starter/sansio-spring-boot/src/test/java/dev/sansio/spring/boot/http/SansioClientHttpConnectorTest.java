package dev.sansio.spring.boot.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.reactive.http.HttpBody;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpException;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerBuilder;
import dev.sansio.reactive.http.HttpServerRequest;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.reactive.oauth.TokenSource;
import dev.sansio.spring.boot.oauth.BearerTokenFilter;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.test.StepVerifier;

/** {@code WebClient} on our engines, against our server, in each version. */
class SansioClientHttpConnectorTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    enum Line {
        HTTP_1_1(HttpVersions.HTTP_1_1, false),
        HTTP_2(HttpVersions.HTTP_2, false),
        NEGOTIATED_ON_TLS(HttpVersions.NEGOTIATED, true);

        final HttpVersions versions;
        final boolean secure;

        Line(HttpVersions versions, boolean secure) {
            this.versions = versions;
            this.secure = secure;
        }
    }

    /** A server, and a {@code WebClient} that speaks with it. */
    private static final class Pair implements AutoCloseable {
        final DisposableServer server;
        final HttpClient http;
        final WebClient web;

        Pair(Line line, Function<HttpServerRequest, Mono<HttpServerResponse>> handler) {
            HttpServerBuilder builder =
                    HttpServer.builder().versions(line.versions).handler(handler);
            if (line.secure) {
                builder.tls(TlsConfig.server(TlsCredentials.pem(text("server.pem"), text("server.key"))));
            }
            server = Objects.requireNonNull(builder.build()
                    .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                    .block(PATIENCE));
            http = HttpClient.builder()
                    .versions(line.versions)
                    .address(server.address())
                    .tls(policy -> policy.trust(TlsTrust.pem(text("ca.pem"))))
                    .build();
            web = WebClient.builder()
                    .clientConnector(new SansioClientHttpConnector(http))
                    .baseUrl((line.secure ? "https" : "http") + "://server.test")
                    .build();
        }

        @Override
        public void close() {
            http.close().block(PATIENCE);
            server.disposeNow();
        }
    }

    private static String text(String resource) {
        try (InputStream in =
                Objects.requireNonNull(SansioClientHttpConnectorTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer octets(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void answerHasStatusFieldsAndText(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> Mono.just(
                        HttpServerResponse.text("hello, " + request.path()).field("x-one", "1")))) {
            ResponseEntity<String> answer = Objects.requireNonNull(pair.web
                    .get()
                    .uri("/you?a=b")
                    .retrieve()
                    .toEntity(String.class)
                    .block(PATIENCE));
            assertThat(answer.getStatusCode().value()).isEqualTo(200);
            assertThat(answer.getHeaders().getFirst("X-One")).isEqualTo("1");
            assertThat(answer.getBody()).isEqualTo("hello, /you?a=b");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodyOfKnownLengthArrives(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> request.text()
                        .map(text -> HttpServerResponse.text(request.field("content-length") + " " + text)))) {
            assertThat(pair.web
                            .post()
                            .bodyValue("twelve bytes")
                            .retrieve()
                            .bodyToMono(String.class)
                            .block(PATIENCE))
                    .isEqualTo("12 twelve bytes");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bodiesStreamInBothDirectionsAtOnce(Line line) {
        try (Pair pair =
                new Pair(line, request -> Mono.just(HttpServerResponse.ok().body(HttpBody.of(request.body()))))) {
            Sinks.Many<ByteBuffer> sent = Sinks.many().unicast().onBackpressureBuffer();
            Flux<String> received = pair.web
                    .post()
                    .body(BodyInserters.fromPublisher(sent.asFlux(), ByteBuffer.class))
                    .exchangeToFlux(response -> response.bodyToFlux(DataBuffer.class))
                    .map(buffer -> buffer.toString(StandardCharsets.UTF_8));
            StepVerifier.create(received)
                    .then(() -> sent.tryEmitNext(octets("one")).orThrow())
                    .expectNext("one")
                    .then(() -> sent.tryEmitNext(octets("two")).orThrow())
                    .expectNext("two")
                    .then(() -> sent.tryEmitComplete().orThrow())
                    .expectComplete()
                    .verify(PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancellingReachesTheServer(Line line) {
        Sinks.Empty<Void> cancelled = Sinks.empty();
        Flux<ByteBuffer> endless =
                Flux.<ByteBuffer>generate(sink -> sink.next(octets("again"))).doOnCancel(cancelled::tryEmitEmpty);
        try (Pair pair =
                new Pair(line, request -> Mono.just(HttpServerResponse.ok().body(HttpBody.of(endless))))) {
            pair.web.get().retrieve().bodyToFlux(DataBuffer.class).take(1).blockLast(PATIENCE);
            cancelled.asMono().block(PATIENCE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void cookiesGoBothWays(Line line) {
        try (Pair pair = new Pair(
                line,
                request -> Mono.just(HttpServerResponse.text(request.field("cookie"))
                        .field("set-cookie", "id=7; Path=/a; Secure; HttpOnly; SameSite=Strict; Max-Age=60")
                        .field("set-cookie", "=; nonsense")))) {
            var answer = Objects.requireNonNull(pair.web
                    .get()
                    .cookie("a", "1")
                    .cookie("b", "2")
                    .exchangeToMono(response -> response.bodyToMono(String.class)
                            .map(body -> List.of(
                                    body, response.cookies().toSingleValueMap().values())))
                    .block(PATIENCE));
            assertThat(answer.get(0)).isEqualTo("a=1; b=2");
            assertThat(answer.get(1).toString())
                    .contains("id=7", "Path=/a", "Secure", "HttpOnly", "SameSite=Strict", "Max-Age=60");
        }
    }

    @ParameterizedTest
    @EnumSource
    void buffersThatAreSentAreReleased(Line line) {
        try (Pair pair = new Pair(line, request -> request.text().map(HttpServerResponse::text))) {
            ByteBuf pooled = PooledByteBufAllocator.DEFAULT.directBuffer();
            pooled.writeBytes(octets("pooled"));
            DataBuffer buffer = new NettyDataBufferFactory(PooledByteBufAllocator.DEFAULT).wrap(pooled);
            assertThat(pair.web
                            .post()
                            .body(BodyInserters.fromDataBuffers(Flux.just(buffer)))
                            .retrieve()
                            .bodyToMono(String.class)
                            .block(PATIENCE))
                    .isEqualTo("pooled");
            assertThat(pooled.refCnt()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void tokenThatIsRefusedIsReplacedOnceAndTheBodySentAgain(Line line) {
        AtomicReference<String> token = new AtomicReference<>("stale");
        TokenSource source = new TokenSource() {
            @Override
            public Mono<Secret> token() {
                return Mono.fromSupplier(() -> Secret.of(token.get()));
            }

            @Override
            public Mono<Void> reject(Secret refused) {
                return Mono.fromRunnable(() -> {
                    if (refused.revealText().equals(token.get())) {
                        token.set("fresh");
                    }
                });
            }
        };
        try (Pair pair = new Pair(
                line,
                request -> "Bearer fresh".equals(request.field("authorization"))
                        ? request.text().map(HttpServerResponse::text)
                        : Mono.just(HttpServerResponse.of(401)))) {
            WebClient authorized =
                    pair.web.mutate().filter(new BearerTokenFilter(source)).build();
            assertThat(authorized
                            .post()
                            .bodyValue("body")
                            .retrieve()
                            .bodyToMono(String.class)
                            .block(PATIENCE))
                    .isEqualTo("body");
        }
    }

    @Test
    void errorOfOurClientIsTheCauseOfSprings() {
        Pair pair = new Pair(Line.HTTP_1_1, request -> Mono.empty());
        pair.server.disposeNow();
        try (pair) {
            assertThatThrownBy(
                            () -> pair.web.get().retrieve().toBodilessEntity().block(PATIENCE))
                    .isInstanceOf(WebClientRequestException.class)
                    .hasCauseInstanceOf(HttpException.ConnectFailed.class);
        }
    }
}
