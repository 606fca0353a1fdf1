package dev.sansio.reactive.oauth;

import dev.sansio.oauth.client.Endpoint;
import dev.sansio.oauth.provider.model.ProviderEndpoint;
import dev.sansio.oauth.provider.model.ProviderOptions;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/**
 * An authorization server to embed, for tests and examples: a provider of OAuth 2 and OpenID Connect that keeps all it knows in memory.
 * It is strict, as OAuth 2.1 and RFC 9700 want it. It listens in clear text unless it is given TLS, so bind it to a loopback address.
 * Signing with RSA keeps an event loop busy for about a millisecond.
 */
public final class AuthorizationServer {

    private final ProviderOptions options;
    private final DisposableServer server;

    AuthorizationServer(ProviderOptions options, DisposableServer server) {
        this.options = options;
        this.server = server;
    }

    /** Describes a server. */
    public static AuthorizationServerBuilder builder() {
        return new AuthorizationServerBuilder();
    }

    /** Who it says that it is, and where it is: {@code http://127.0.0.1:} and a port, unless it was told otherwise. */
    public String issuer() {
        return options.issuer();
    }

    /** Where one of its endpoints is. */
    public Endpoint endpoint(ProviderEndpoint which) {
        return Endpoint.of(options.uri(which));
    }

    /** The URI of one of its endpoints. */
    public String uri(ProviderEndpoint which) {
        return options.uri(which);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends it, and closes its connections. */
    public Mono<Void> close() {
        return Mono.defer(() -> {
            server.dispose();
            return server.onDispose();
        });
    }
}
