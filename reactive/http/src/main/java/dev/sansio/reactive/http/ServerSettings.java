package dev.sansio.reactive.http;

import dev.sansio.core.Surroundings;
import dev.sansio.http1.Http1Options;
import dev.sansio.http2.Http2Options;
import dev.sansio.netty.Listener;
import dev.sansio.tls.TlsConfig;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a builder has collected. */
record ServerSettings(
        Listener listener,
        HttpVersions versions,
        @Nullable TlsConfig tls,
        Http1Options http1,
        Http2Options http2,
        Surroundings surroundings,
        Function<HttpServerRequest, Mono<HttpServerResponse>> handler,
        Duration handlerTimeout,
        Duration shutdownTimeout,
        boolean halfClosedClients,
        Consumer<Throwable> faults) {}
