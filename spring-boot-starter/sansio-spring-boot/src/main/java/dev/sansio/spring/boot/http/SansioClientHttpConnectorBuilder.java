package dev.sansio.spring.boot.http;

import dev.sansio.netty.Connector;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpClientBuilder;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.boot.http.client.reactive.ClientHttpConnectorBuilder;

/**
 * Builds connectors from the settings that Boot knows: time-outs, redirections, an SSL bundle, and the addresses that may be connected
 * to. Cookies are not kept between requests, so that settings which insist on it are refused.
 */
public final class SansioClientHttpConnectorBuilder implements ClientHttpConnectorBuilder<SansioClientHttpConnector> {

    private static final int REDIRECTIONS = 10;

    private final List<HttpClientBuilderCustomizer> customizers;

    /** A builder whose customizers come last, in order. */
    public SansioClientHttpConnectorBuilder(List<HttpClientBuilderCustomizer> customizers) {
        this.customizers = List.copyOf(customizers);
    }

    @Override
    public SansioClientHttpConnector build(@Nullable HttpClientSettings given) {
        HttpClientSettings settings = given == null ? HttpClientSettings.defaults() : given;
        if (settings.cookieHandling() != null
                && settings.cookieHandling().name().equals("ENABLE")) {
            throw new IllegalStateException("cookies are not kept between requests");
        }
        HttpClientBuilder builder = HttpClient.builder()
                .followRedirects(settings.redirects() == HttpRedirects.DONT_FOLLOW ? 0 : REDIRECTIONS);
        if (settings.connectTimeout() != null) {
            builder.openTimeout(settings.connectTimeout());
        }
        if (settings.readTimeout() != null) {
            builder.responseTimeout(settings.readTimeout());
        }
        if (settings.sslBundle() != null) {
            builder.tls(new BundledTls(settings.sslBundle()));
        }
        InetAddressFilter filter = settings.inetAddressFilter();
        if (filter != null) {
            builder.connector(Connector.create()
                    .tcp(tcp -> tcp.resolvedAddressesSelector((config, found) -> permitted(filter, found))
                            .doOnConnect(config ->
                                    literal(filter, config.remoteAddress().get()))));
        }
        customizers.forEach(customizer -> customizer.customize(builder));
        return SansioClientHttpConnector.owning(builder.build());
    }

    /** An address that needs no resolving is not shown to the selector. */
    private static void literal(InetAddressFilter filter, SocketAddress remote) {
        if (!(remote instanceof InetSocketAddress inet) || !inet.isUnresolved()) {
            permitted(filter, List.of(remote));
        }
    }

    private static List<? extends SocketAddress> permitted(
            InetAddressFilter filter, List<? extends SocketAddress> found) {
        List<? extends SocketAddress> permitted = found.stream()
                .filter(address -> address instanceof InetSocketAddress inet && filter.matches(inet))
                .toList();
        if (permitted.isEmpty()) {
            throw new IllegalStateException("none of the host's addresses may be connected to");
        }
        return permitted;
    }
}
