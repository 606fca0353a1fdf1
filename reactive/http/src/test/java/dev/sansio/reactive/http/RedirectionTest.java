package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.reactive.http.Given.Line;
import dev.sansio.reactive.http.Given.Pair;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.publisher.Mono;

/** Redirections (RFC 9110 15.4), and what must not follow them. */
class RedirectionTest {

    private static final Line LINE = Line.HTTP_1_1;

    private static Mono<HttpServerResponse> echo(HttpServerRequest request) {
        return request.text()
                .defaultIfEmpty("")
                .map(body -> HttpServerResponse.text(
                        request.method() + " " + request.head().authority() + request.path()
                                + " [" + body + "] " + request.fields().first("authorization") + " "
                                + request.fields().first("cookie") + " "
                                + request.fields().first("content-type")));
    }

    private static Mono<HttpServerResponse> to(int status, String location) {
        return Mono.just(HttpServerResponse.of(status).field("location", location));
    }

    private static Pair pair(int most) {
        return new Pair(
                LINE,
                server -> server.handler(request -> switch (request.path()) {
                    case "/301" -> to(301, "/end");
                    case "/302" -> to(302, "end?x=1");
                    case "/303" -> to(303, "/end");
                    case "/307" -> to(307, "/end");
                    case "/308" -> to(308, "http://server.test/end");
                    case "/elsewhere" -> to(302, "http://other.test/end");
                    case "/loop" -> to(302, "/loop");
                    case "/mail" -> to(302, "mailto:ann@example.org");
                    case "/userinfo" -> to(302, "http://ann@server.test/end");
                    case "/nowhere" -> Mono.just(HttpServerResponse.of(302));
                    default -> echo(request);
                }),
                client -> client.followRedirects(most));
    }

    private static String sent(Pair pair, String method, String path) {
        HttpRequest request = HttpRequest.of(method, java.net.URI.create(LINE.uri(path)))
                .field("authorization", "Bearer t")
                .field("cookie", "a=b")
                .field("content-type", "text/plain");
        return Objects.requireNonNull(pair.client
                .exchange(method.equals("GET") ? request : request.body(HttpBody.of("body")), HttpResponse::text)
                .block(Given.PATIENCE));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /301, GET server.test/end [] Bearer t a=b text/plain",
        "GET, /302, GET server.test/end?x=1 [] Bearer t a=b text/plain",
        "PUT, /302, PUT server.test/end?x=1 [body] Bearer t a=b text/plain",
        "POST, /301, GET server.test/end [] Bearer t a=b null",
        "POST, /303, GET server.test/end [] Bearer t a=b null",
        "PUT, /303, GET server.test/end [] Bearer t a=b null",
        "POST, /307, POST server.test/end [body] Bearer t a=b text/plain",
        "POST, /308, POST server.test/end [body] Bearer t a=b text/plain",
    })
    void methodAndContentFollowAsTheStatusSays(String method, String path, String expected) {
        try (Pair pair = pair(3)) {
            assertThat(sent(pair, method, path)).isEqualTo(expected);
        }
    }

    @Test
    void credentialsAndCookiesDoNotFollowToAnotherOrigin() {
        try (Pair pair = pair(3)) {
            assertThat(sent(pair, "GET", "/elsewhere")).isEqualTo("GET other.test/end [] null null text/plain");
        }
    }

    @Test
    void redirectionIsAResponseToWhoeverFollowsNone() {
        try (Pair pair = pair(0)) {
            assertThat(pair.client
                            .exchange(HttpRequest.get(LINE.uri("/301")), response -> Mono.just(response.status()))
                            .block(Given.PATIENCE))
                    .isEqualTo(301);
        }
    }

    @Test
    void redirectionWithoutALocationIsAResponse() {
        try (Pair pair = pair(3)) {
            assertThat(pair.client
                            .exchange(HttpRequest.get(LINE.uri("/nowhere")), response -> Mono.just(response.status()))
                            .block(Given.PATIENCE))
                    .isEqualTo(302);
        }
    }

    @Test
    void circleIsATypedError() {
        try (Pair pair = pair(5)) {
            assertThatThrownBy(() -> pair.get("/loop"))
                    .isInstanceOf(HttpException.RedirectRefused.class)
                    .hasMessageContaining("too many");
        }
    }

    @ParameterizedTest
    @CsvSource({"/mail", "/userinfo"})
    void locationWhereNoRequestMayGoIsATypedError(String path) {
        try (Pair pair = pair(5)) {
            assertThatThrownBy(() -> pair.get(path)).isInstanceOf(HttpException.RedirectRefused.class);
        }
    }

    @Test
    void nothingFollowsFromHttpsToHttp() {
        try (Pair pair = new Pair(
                Line.HTTP_1_1_ON_TLS,
                server -> server.handler(request -> to(302, "http://server.test/end")),
                client -> client.followRedirects(3))) {
            assertThatThrownBy(() -> pair.get("/"))
                    .isInstanceOf(HttpException.RedirectRefused.class)
                    .hasMessageContaining("https");
        }
    }
}
