package dev.sansio.spring.boot.oauth;

import dev.sansio.core.Secret;
import dev.sansio.reactive.oauth.TokenSource;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Shows a bearer token with each request of a {@code WebClient} (RFC 6750 2.1), and once more with another if it is refused by 401. A
 * body is then subscribed again. Whoever makes the client sees to it that its requests go to origins that the token is for, and to
 * none else.
 */
public final class BearerTokenFilter implements ExchangeFilterFunction {

    private static final int UNAUTHORIZED = 401;

    private final TokenSource source;

    /** A filter whose tokens come from this source. */
    public BearerTokenFilter(TokenSource source) {
        this.source = source;
    }

    @Override
    public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
        return source.token()
                .flatMap(token -> next.exchange(with(request, token))
                        .flatMap(response -> response.statusCode().value() == UNAUTHORIZED
                                ? response.releaseBody()
                                        .then(source.reject(token))
                                        .then(Mono.defer(source::token))
                                        .flatMap(other -> next.exchange(with(request, other)))
                                : Mono.just(response)));
    }

    private static ClientRequest with(ClientRequest request, Secret token) {
        return ClientRequest.from(request)
                .headers(headers -> headers.setBearerAuth(token.revealText()))
                .build();
    }
}
