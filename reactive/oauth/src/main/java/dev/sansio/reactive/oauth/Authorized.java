package dev.sansio.reactive.oauth;

import dev.sansio.core.Secret;
import dev.sansio.http.auth.Credentials;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpRequest;
import dev.sansio.reactive.http.HttpResponse;
import reactor.core.publisher.Mono;

/** Requests with a bearer token (RFC 6750 2.1). */
final class Authorized {

    private final HttpClient http;
    private final TokenSource source;

    Authorized(HttpClient http, TokenSource source) {
        this.http = http;
        this.source = source;
    }

    Mono<HttpResponse> send(HttpRequest request) {
        return source.token()
                .flatMap(token -> http.send(with(request, token))
                        .flatMap(response -> response.status() == 401
                                ? response.discard()
                                        .then(source.reject(token))
                                        .then(source.token())
                                        .flatMap(other -> http.send(with(request, other)))
                                : Mono.just(response)));
    }

    private static HttpRequest with(HttpRequest request, Secret token) {
        return request.fields(request.fields().toBuilder()
                .remove("authorization")
                .add(Credentials.bearer(token).toAuthorization())
                .build());
    }
}
