package dev.sansio.reactive.http;

import dev.sansio.core.Surroundings;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2Options;
import dev.sansio.netty.Connector;
import dev.sansio.tls.TlsConfig;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a builder has collected. */
record ClientSettings(
        Connector connector,
        HttpVersions versions,
        TlsConfig tls,
        TlsConfig tlsForTunnels,
        Http1Options http1,
        Http2Options http2,
        Surroundings surroundings,
        @Nullable SocketAddress address,
        @Nullable Proxy proxy,
        int connectionsPerOrigin,
        int maxPending,
        int redirects,
        Duration maxIdle,
        Duration openTimeout,
        Duration responseTimeout,
        UnaryOperator<Mono<HttpResponse>> around) {

    /** Tunnels go over HTTP/1.1, unless only HTTP/2 is spoken: not every server of HTTP/2 knows RFC 8441. */
    ClientSettings forTunnels() {
        return new ClientSettings(
                connector,
                versions == HttpVersions.NEGOTIATED ? HttpVersions.HTTP_1_1 : versions,
                tlsForTunnels,
                tlsForTunnels,
                http1,
                http2,
                surroundings,
                address,
                proxy,
                connectionsPerOrigin,
                maxPending,
                redirects,
                maxIdle,
                openTimeout,
                responseTimeout,
                around);
    }
}
