package dev.sansio.reactive.http;

import dev.sansio.http.HttpVersion;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2Options;
import dev.sansio.netty.LinkOptions;
import dev.sansio.netty.Listener;
import dev.sansio.reactor.Sansio;
import dev.sansio.tls.TlsConfig;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Operators;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.Context;

/** Describes an {@link HttpServer}. */
public final class HttpServerBuilder {

    private Listener listener = Listener.create();
    private HttpVersions versions = HttpVersions.NEGOTIATED;
    private TlsConfig.@Nullable Builder tls;
    private Http1Options http1 = Http1Options.server();
    private Http2Options http2 = Http2Options.server();
    private Function<HttpServerRequest, Mono<HttpServerResponse>> handler = request -> Mono.empty();
    private Duration handlerTimeout = Duration.ofMinutes(1);
    private Duration shutdownTimeout = Duration.ofSeconds(30);
    private boolean halfClosedClients;
    private Consumer<Throwable> faults = fault -> {};

    HttpServerBuilder() {}

    /** How connections are accepted. */
    public HttpServerBuilder listener(Listener listener) {
        this.listener = listener;
        return this;
    }

    /**
     * Which versions are spoken; {@link HttpVersions#NEGOTIATED} by default: what TLS agrees on, and in clear text HTTP/1.1, or
     * HTTP/2 with clients that begin with it.
     */
    public HttpServerBuilder versions(HttpVersions versions) {
        this.versions = versions;
        return this;
    }

    /** Speaks TLS; the application protocols are set to fit the versions. */
    public HttpServerBuilder tls(TlsConfig.Builder server) {
        this.tls = server;
        return this;
    }

    /** Changes how HTTP/1.1 is spoken: tolerance, limits, waiting times. */
    public HttpServerBuilder http1(UnaryOperator<Http1Options> change) {
        this.http1 = change.apply(http1);
        return this;
    }

    /** Changes how HTTP/2 is spoken: settings, limits, waiting times. */
    public HttpServerBuilder http2(UnaryOperator<Http2Options> change) {
        this.http2 = change.apply(http2);
        return this;
    }

    /**
     * Who answers. An empty result answers 404, an error 500, one that takes too long 503; a handler whose client has gone is
     * cancelled. It runs on the connection's event loop and must not block.
     */
    public HttpServerBuilder handler(Function<HttpServerRequest, Mono<HttpServerResponse>> handler) {
        this.handler = handler;
        return this;
    }

    /** How long a handler may take until it has a response; a minute by default. */
    public HttpServerBuilder handlerTimeout(Duration timeout) {
        this.handlerTimeout = timeout;
        return this;
    }

    /** How long open exchanges may take when the server is disposed; 30 seconds by default. */
    public HttpServerBuilder shutdownTimeout(Duration timeout) {
        this.shutdownTimeout = timeout;
        return this;
    }

    /**
     * Whether a client of HTTP/1.1 that finishes its direction is still to be answered. By default it counts as gone, for the two
     * look alike: a handler that has not answered yet is cancelled.
     */
    public HttpServerBuilder halfClosedClients(boolean answered) {
        this.halfClosedClients = answered;
        return this;
    }

    /** Told of each error of a handler, a body or a connection; does nothing by default. Its own errors are dropped. */
    public HttpServerBuilder faults(Consumer<Throwable> faults) {
        this.faults = fault -> {
            try {
                faults.accept(fault);
            } catch (RuntimeException own) {
                Operators.onErrorDropped(own, Context.empty());
            }
        };
        return this;
    }

    /** The server. It does not listen yet. */
    public HttpServer build() {
        TlsConfig.Builder policy = tls;
        return new HttpServer(new ServerSettings(
                policy == null ? listener.options(HttpServerBuilder::atOnce) : listener,
                versions,
                policy == null ? null : agreeing(policy).build(),
                http1,
                http2,
                Sansio.surroundings(),
                handler,
                handlerTimeout,
                shutdownTimeout,
                halfClosedClients,
                faults));
    }

    /** Without TLS nothing in a negotiation takes time, so that it needs no thread of its own. */
    private static LinkOptions atOnce(LinkOptions options) {
        return options.negotiation(Schedulers.immediate());
    }

    private TlsConfig.Builder agreeing(TlsConfig.Builder policy) {
        return switch (versions) {
            case NEGOTIATED ->
                policy.applicationProtocolsIfKnown(HttpVersion.HTTP_2.alpn(), HttpVersion.HTTP_1_1.alpn());
            case HTTP_1_1 -> policy.applicationProtocolsIfKnown(HttpVersion.HTTP_1_1.alpn());
            case HTTP_2 -> policy.applicationProtocols(HttpVersion.HTTP_2.alpn());
        };
    }
}
