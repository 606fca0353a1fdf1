package dev.sansio.reactive.http;

import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** What the tests have: certificates that are valid until 2119, addresses, servers and clients of each version. */
final class Given {

    static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 30));
    static final String HOST = "server.test";
    static final SocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private Given() {}

    /** What a client and a server speak with each other. */
    enum Line {
        HTTP_1_1(HttpVersions.HTTP_1_1, false),
        HTTP_1_1_ON_TLS(HttpVersions.HTTP_1_1, true),
        HTTP_2(HttpVersions.HTTP_2, false),
        NEGOTIATED(HttpVersions.NEGOTIATED, true);

        final HttpVersions versions;
        final boolean secure;

        Line(HttpVersions versions, boolean secure) {
            this.versions = versions;
            this.secure = secure;
        }

        boolean multiplexed() {
            return versions != HttpVersions.HTTP_1_1;
        }

        HttpServerBuilder server() {
            HttpServerBuilder server = HttpServer.builder().versions(versions);
            return secure ? server.tls(TlsConfig.server(identity("server"))) : server;
        }

        HttpClientBuilder client(DisposableServer server) {
            return HttpClient.builder()
                    .versions(versions)
                    .address(server.address())
                    .tls(policy -> policy.trust(TlsTrust.pem(text("ca.pem"))));
        }

        String uri(String path) {
            return (secure ? "https://" : "http://") + HOST + path;
        }
    }

    /** A server and a client of it. */
    static final class Pair implements AutoCloseable {
        final Line line;
        final DisposableServer server;
        final HttpClient client;

        Pair(Line line, Function<HttpServerRequest, Mono<HttpServerResponse>> handler) {
            this(line, server -> server.handler(handler), client -> client);
        }

        Pair(Line line, UnaryOperator<HttpServerBuilder> serverChange, UnaryOperator<HttpClientBuilder> clientChange) {
            this.line = line;
            this.server = Objects.requireNonNull(
                    serverChange.apply(line.server()).build().bind(ANY_PORT).block(PATIENCE));
            this.client = clientChange.apply(line.client(server)).build();
        }

        String get(String path) {
            return Objects.requireNonNull(client.exchange(HttpRequest.get(line.uri(path)), HttpResponse::text)
                    .block(PATIENCE));
        }

        @Override
        public void close() {
            client.close().block(PATIENCE);
            server.disposeNow();
        }
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Given.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TlsCredentials identity(String name) {
        return TlsCredentials.pem(text(name + ".pem"), text(name + ".key"));
    }
}
