package dev.sansio.interop.http;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.protocol.http.HttpAttachments;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Undertow in this process. It serves the {@link Site}, keeps what is put to {@code /upload/}; {@code /trailers} has trailers. */
final class UndertowServer implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int TOO_LARGE = 413;

    private final Map<String, byte[]> kept = new ConcurrentHashMap<>();
    private final Undertow server;

    UndertowServer() {
        HttpHandler handler = Handlers.path(Handlers.resource(new PathResourceManager(Site.ROOT)))
                .addPrefixPath("/upload", Handlers.httpContinueRead(new BlockingHandler(this::upload)))
                .addPrefixPath("/small", exchange -> {
                    exchange.setStatusCode(TOO_LARGE).setPersistent(false);
                    exchange.getResponseSender().send("too large");
                })
                .addExactPath("/trailers", UndertowServer::trailers);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, 2L * Octets.LENGTH)
                .setWorkerThreads(4)
                .setIoThreads(1)
                .setHandler(handler)
                .build();
        server.start();
    }

    private void upload(HttpServerExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equalToString("PUT")) {
            kept.put(exchange.getRequestPath(), exchange.getInputStream().readAllBytes());
            exchange.setStatusCode(CREATED);
        } else {
            exchange.getOutputStream().write(kept.get(exchange.getRequestPath()));
        }
    }

    private static void trailers(HttpServerExchange exchange) {
        HeaderMap trailers = new HeaderMap();
        trailers.put(HttpString.tryFromString("checksum"), "abc");
        exchange.putAttachment(HttpAttachments.RESPONSE_TRAILERS, trailers);
        exchange.getResponseSender().send(ByteBuffer.wrap("with trailers".getBytes()));
    }

    int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
