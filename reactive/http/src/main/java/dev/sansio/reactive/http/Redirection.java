package dev.sansio.reactive.http;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where a response leads (RFC 9110 15.4). */
final class Redirection {

    private Redirection() {}

    /** The response, or that of the last redirection. */
    static Mono<HttpResponse> follow(HttpClient client, int more, HttpRequest request, HttpResponse response) {
        String location = response.field("location");
        if (more <= 0 || location == null || !redirects(response.status())) {
            return Mono.just(response);
        }
        return Mono.defer(() -> {
            HttpRequest next = next(request, response.status(), location);
            return response.discard()
                    .then(client.attempt(next, 1))
                    .flatMap(other -> more > 1 ? follow(client, more - 1, next, other) : last(other));
        });
    }

    private static Mono<HttpResponse> last(HttpResponse response) {
        if (!redirects(response.status()) || response.field("location") == null) {
            return Mono.just(response);
        }
        return response.discard().then(Mono.error(new HttpException.RedirectRefused("too many redirections")));
    }

    private static boolean redirects(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static HttpRequest next(HttpRequest request, int status, String location) {
        URI target = target(request.uri(), location);
        if (target == null) {
            throw new HttpException.RedirectRefused("the location is no URI that a request may go to");
        }
        HttpRequest next = request.to(target);
        if (request.origin().secure() && !next.origin().secure()) {
            throw new HttpException.RedirectRefused("a redirection from https to http is not followed");
        }
        if (!request.origin().equals(next.origin())) {
            next = next.fields(next.fields().toBuilder()
                    .remove("authorization")
                    .remove("proxy-authorization")
                    .remove("cookie")
                    .build());
        }
        boolean rewritten = (status == 303 && !request.method().equals("HEAD"))
                || ((status == 301 || status == 302) && request.method().equals("POST"));
        return rewritten ? asGet(next) : next;
    }

    private static HttpRequest asGet(HttpRequest request) {
        HttpRequest get = HttpRequest.of("GET", request.uri());
        return get.fields(request.fields().toBuilder()
                .remove("content-type")
                .remove("content-length")
                .remove("content-encoding")
                .remove("expect")
                .build());
    }

    private static @Nullable URI target(URI from, String location) {
        try {
            URI target = from.resolve(location);
            HttpRequest.Origin.of(target);
            return target;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
