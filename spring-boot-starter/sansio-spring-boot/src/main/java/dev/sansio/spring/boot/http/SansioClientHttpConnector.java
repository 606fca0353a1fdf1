package dev.sansio.spring.boot.http;

import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpResponse;
import java.net.URI;
import java.util.function.Function;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ClientHttpConnector;
import org.springframework.http.client.reactive.ClientHttpRequest;
import org.springframework.http.client.reactive.ClientHttpResponse;
import reactor.core.publisher.Mono;

/**
 * Lets {@code WebClient} run on an {@link HttpClient}. Bodies stream in both directions, their demand is the window of the exchange,
 * and cancelling ends it. Spring has no notion of trailers, so that those are not told.
 *
 * <p>A request with a body may be sent again where the server has certainly not processed it, and by a redirection: then its body is
 * subscribed again.
 */
public final class SansioClientHttpConnector implements ClientHttpConnector, DisposableBean {

    private final HttpClient http;
    private final boolean owned;

    /** A connector over a client that is left to its owner. */
    public SansioClientHttpConnector(HttpClient http) {
        this(http, false);
    }

    private SansioClientHttpConnector(HttpClient http, boolean owned) {
        this.http = http;
        this.owned = owned;
    }

    /** A connector that closes its client when it is destroyed. */
    static SansioClientHttpConnector owning(HttpClient http) {
        return new SansioClientHttpConnector(http, true);
    }

    @Override
    public Mono<ClientHttpResponse> connect(
            HttpMethod method, URI uri, Function<? super ClientHttpRequest, Mono<Void>> requestCallback) {
        return Mono.defer(() -> {
            OutgoingRequest request = new OutgoingRequest(method, uri);
            return requestCallback
                    .apply(request)
                    .then(Mono.defer(() -> http.send(request.request())))
                    .<ClientHttpResponse>map(IncomingResponse::of)
                    .doOnDiscard(
                            HttpResponse.class, unwanted -> unwanted.discard().subscribe());
        });
    }

    /** Exchanges that have begun complete, and no others begin. */
    @Override
    public void destroy() {
        if (owned) {
            http.close().subscribe();
        }
    }
}
