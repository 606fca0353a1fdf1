package dev.sansio.reactive.http;

import dev.sansio.http.HttpVersion;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2Options;
import dev.sansio.netty.Connector;
import dev.sansio.reactor.Sansio;
import dev.sansio.tls.TlsConfig;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Describes an {@link HttpClient}. */
public final class HttpClientBuilder {

    private Connector connector = Connector.create();
    private HttpVersions versions = HttpVersions.NEGOTIATED;
    private UnaryOperator<TlsConfig.Builder> tls = UnaryOperator.identity();
    private Http1Options http1 = Http1Options.client();
    private Http2Options http2 = Http2Options.client();
    private @Nullable Proxy proxy;
    private @Nullable SocketAddress address;
    private int connectionsPerOrigin = 8;
    private int maxPending = 10_000;
    private int redirects;
    private Duration maxIdle = Duration.ofSeconds(30);
    private Duration openTimeout = Duration.ofSeconds(30);
    private Duration responseTimeout = Duration.ofSeconds(30);
    private UnaryOperator<Mono<HttpResponse>> around = UnaryOperator.identity();

    HttpClientBuilder() {}

    /** How connections are opened. */
    public HttpClientBuilder connector(Connector connector) {
        this.connector = connector;
        return this;
    }

    /** Which versions are spoken; {@link HttpVersions#NEGOTIATED} by default. */
    public HttpClientBuilder versions(HttpVersions versions) {
        this.versions = versions;
        return this;
    }

    /** Changes the policy of TLS: trust, client certificates, versions. By default the JDK's authorities are trusted. */
    public HttpClientBuilder tls(UnaryOperator<TlsConfig.Builder> policy) {
        this.tls = policy;
        return this;
    }

    /** Changes how HTTP/1.1 is spoken: tolerance, limits, waiting times. */
    public HttpClientBuilder http1(UnaryOperator<Http1Options> change) {
        this.http1 = change.apply(http1);
        return this;
    }

    /** Changes how HTTP/2 is spoken: settings, limits, waiting times. */
    public HttpClientBuilder http2(UnaryOperator<Http2Options> change) {
        this.http2 = change.apply(http2);
        return this;
    }

    /** Connects to this address, whatever the host of a request is: a Unix socket, say. */
    public HttpClientBuilder address(SocketAddress address) {
        this.address = address;
        return this;
    }

    /** Goes through a proxy. */
    public HttpClientBuilder proxy(Proxy proxy) {
        this.proxy = proxy;
        return this;
    }

    /** How many connections there may be to one origin; 8 by default. With HTTP/2 one usually does. */
    public HttpClientBuilder connectionsPerOrigin(int connections) {
        this.connectionsPerOrigin = positive(connections);
        return this;
    }

    /** How many requests to one origin may wait for a connection; 10,000 by default. */
    public HttpClientBuilder maxPending(int requests) {
        this.maxPending = positive(requests);
        return this;
    }

    /**
     * How many redirections are followed (RFC 9110 15.4); none by default. Credentials and cookies do not follow to another
     * origin, and nothing follows from https to http.
     */
    public HttpClientBuilder followRedirects(int most) {
        this.redirects = most;
        return this;
    }

    /** After which idle time a connection is closed; 30 seconds by default. */
    public HttpClientBuilder maxIdle(Duration time) {
        this.maxIdle = positive(time);
        return this;
    }

    /** How long it may take until a request has a connection, proxy and TLS included; 30 seconds by default. */
    public HttpClientBuilder openTimeout(Duration time) {
        this.openTimeout = positive(time);
        return this;
    }

    /** How long the head of a response may take once the request is on its way; 30 seconds by default. */
    public HttpClientBuilder responseTimeout(Duration time) {
        this.responseTimeout = positive(time);
        return this;
    }

    /** Wraps every request, for observation, tracing or retries; see {@link HttpObservation}. */
    public HttpClientBuilder around(UnaryOperator<Mono<HttpResponse>> wrapper) {
        this.around = wrapper;
        return this;
    }

    private static int positive(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("at least 1: " + number);
        }
        return number;
    }

    private static Duration positive(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a time is positive: " + time);
        }
        return time;
    }

    /** The client. It opens no connection yet. */
    public HttpClient build() {
        HttpVersions tunnels = versions == HttpVersions.NEGOTIATED ? HttpVersions.HTTP_1_1 : versions;
        return new HttpClient(new ClientSettings(
                connector,
                versions,
                policy(versions),
                policy(tunnels),
                http1,
                http2,
                Sansio.surroundings(),
                address,
                proxy,
                connectionsPerOrigin,
                maxPending,
                redirects,
                maxIdle,
                openTimeout,
                responseTimeout,
                around));
    }

    private TlsConfig policy(HttpVersions spoken) {
        TlsConfig.Builder policy = tls.apply(TlsConfig.client());
        return switch (spoken) {
            case NEGOTIATED ->
                policy.applicationProtocolsIfKnown(HttpVersion.HTTP_2.alpn(), HttpVersion.HTTP_1_1.alpn())
                        .build();
            case HTTP_1_1 ->
                policy.applicationProtocolsIfKnown(HttpVersion.HTTP_1_1.alpn()).build();
            case HTTP_2 ->
                policy.applicationProtocols(HttpVersion.HTTP_2.alpn()).build();
        };
    }
}
