package dev.sansio.reactive.http;

import dev.sansio.core.SessionFailedException;
import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.websocket.ClientHandshake;
import dev.sansio.websocket.ServerHandshake;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEngine;
import dev.sansio.websocket.WebSocketRequest;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Exchanges that become WebSockets. */
final class WebSocketUpgrade {

    private WebSocketUpgrade() {}

    // --- client ---

    static WebSocketRequest request(String uri) {
        HttpRequest get = HttpRequest.of("GET", URI.create(uri));
        HttpRequest.Origin origin = get.origin();
        return origin.secure()
                ? WebSocketRequest.wss(origin.authority(), get.path())
                : WebSocketRequest.ws(origin.authority(), get.path());
    }

    static Mono<WebSocketSession> open(HttpClient client, WebSocketRequest request, WebSocketConfig config) {
        return Mono.defer(() -> {
            HttpRequest.Origin origin =
                    HttpRequest.Origin.of(URI.create(request.scheme() + "://" + request.authority()));
            AtomicReference<ClientHandshake> handshake = new AtomicReference<>();
            return client.tunnel(origin, connection -> {
                        ClientHandshake fresh = ClientHandshake.of(
                                request, connection.version(), client.settings().surroundings());
                        handshake.set(fresh);
                        return fresh.head();
                    })
                    .flatMap(opened -> established(client, config, handshake.get(), opened));
        });
    }

    private static Mono<WebSocketSession> established(
            HttpClient client, WebSocketConfig config, ClientHandshake handshake, ClientExchange.Opened opened) {
        ResponseHead head = opened.head();
        if (!opened.tunnel()) {
            opened.body().forget();
            return Mono.error(new HttpException.UpgradeRefused(
                    head.status(), "the server answers " + head.status() + " to the opening handshake"));
        }
        try {
            WebSocketAgreement agreement = handshake.check(head);
            TunnelSession tunnel = new TunnelSession(head.fields(), opened.body(), opened.exchange());
            return Mono.just(WebSocketSession.on(
                    tunnel,
                    WebSocketEngine.client(config, agreement, client.settings().surroundings()),
                    agreement));
        } catch (SessionFailedException broken) {
            opened.exchange().abort();
            return Mono.error(new HttpException.UpgradeRefused(head.status(), String.valueOf(broken.getMessage())));
        }
    }

    // --- server ---

    static HttpServerResponse accept(
            HttpServerRequest request,
            WebSocketConfig config,
            List<String> subprotocols,
            Function<WebSocketSession, Mono<Void>> session) {
        ServerHandshake handshake = ServerHandshake.read(request.head(), request.version());
        ResponseHead refusal = handshake.refusal();
        if (refusal != null) {
            return HttpServerResponse.of(refusal.status()).fields(refusal.fields());
        }
        ServerHandshake.Acceptance acceptance =
                handshake.accept(handshake.subprotocolOf(subprotocols), config.deflate(), HttpFields.EMPTY);
        return HttpServerResponse.tunnel(acceptance.fields(), tunnel -> {
            WebSocketSession open = WebSocketSession.on(
                    tunnel, WebSocketEngine.server(config, acceptance.agreement()), acceptance.agreement());
            return session.apply(open).then(open.finish());
        });
    }
}
