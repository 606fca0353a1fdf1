package dev.sansio.reactive.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.core.Secret;
import dev.sansio.reactive.http.Given.Line;
import dev.sansio.tls.TlsTrust;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Requests that go through proxies, TLS within the tunnel; names are the proxy's to look up. */
class ProxyTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<DisposableServer> servers = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        servers.forEach(DisposableServer::disposeNow);
    }

    private DisposableServer origin(Line line) {
        DisposableServer server = Objects.requireNonNull(line.server()
                .handler(request -> request.path().equals("/echo")
                        ? Mono.just(HttpServerResponse.ok().body(HttpBody.of(request.body())))
                        : Mono.just(HttpServerResponse.text(request.head().authority() + request.path())))
                .build()
                .bind(Given.ANY_PORT)
                .block(Given.PATIENCE));
        servers.add(server);
        return server;
    }

    private DisposableServer connectProxy(Line line) {
        DisposableServer proxy =
                Proxies.connect(HttpServer.builder(), origin(line).address(), asked);
        servers.add(proxy);
        return proxy;
    }

    private DisposableServer socksProxy(Line line) {
        DisposableServer proxy = Proxies.socks(origin(line).address(), asked);
        servers.add(proxy);
        return proxy;
    }

    private static HttpClient client(Line line, Proxy proxy) {
        return HttpClient.builder()
                .versions(line.versions)
                .tls(policy -> policy.trust(TlsTrust.pem(Given.text("ca.pem"))))
                .proxy(proxy)
                .build();
    }

    private static void talk(Line line, HttpClient client) {
        assertThat(client.exchange(HttpRequest.get(line.uri("/a")), HttpResponse::text)
                        .block(Given.PATIENCE))
                .isEqualTo("server.test/a");
        HttpBody body = HttpBody.of(Flux.range(0, 100).map(i -> java.nio.ByteBuffer.allocate(10_000)));
        assertThat(client.exchange(HttpRequest.post(line.uri("/echo"), body), response -> response.bytes(1_000_000))
                        .block(Given.PATIENCE))
                .hasSize(1_000_000);
        client.close().block(Given.PATIENCE);
    }

    @ParameterizedTest
    @EnumSource
    void throughConnect(Line line) {
        DisposableServer proxy = connectProxy(line);
        talk(line, client(line, Proxy.connect("127.0.0.1", proxy.port(), "ann", Secret.of("sesame"))));
        assertThat(asked).containsOnly("CONNECT server.test:" + (line.secure ? 443 : 80));
    }

    @ParameterizedTest
    @EnumSource
    void throughSocks(Line line) {
        DisposableServer proxy = socksProxy(line);
        talk(line, client(line, Proxy.socks5("127.0.0.1", proxy.port(), "ann", Secret.of("sesame"))));
        assertThat(asked).containsOnly("server.test:" + (line.secure ? 443 : 80));
    }

    @Test
    void connectThatIsRefusedIsATypedErrorWithItsStatus() {
        DisposableServer proxy = connectProxy(Line.HTTP_1_1);
        HttpClient stranger = client(Line.HTTP_1_1, Proxy.connect("127.0.0.1", proxy.port()));
        assertThatThrownBy(() ->
                        stranger.send(HttpRequest.get("http://server.test/")).block(Given.PATIENCE))
                .isInstanceOf(HttpException.ProxyRefused.class)
                .hasMessageContaining("407");
        HttpClient ann = client(Line.HTTP_1_1, Proxy.connect("127.0.0.1", proxy.port(), "ann", Secret.of("sesame")));
        assertThatThrownBy(() ->
                        ann.send(HttpRequest.get("http://elsewhere.example/")).block(Given.PATIENCE))
                .isInstanceOf(HttpException.ProxyRefused.class)
                .hasMessageContaining("403");
    }

    @Test
    void socksThatIsRefusedIsATypedError() {
        DisposableServer proxy = socksProxy(Line.HTTP_1_1);
        HttpClient stranger = client(Line.HTTP_1_1, Proxy.socks5("127.0.0.1", proxy.port(), "ann", Secret.of("wrong")));
        assertThatThrownBy(() ->
                        stranger.send(HttpRequest.get("http://server.test/")).block(Given.PATIENCE))
                .isInstanceOf(HttpException.ProxyRefused.class)
                .hasMessageNotContaining("wrong");
        HttpClient ann = client(Line.HTTP_1_1, Proxy.socks5("127.0.0.1", proxy.port(), "ann", Secret.of("sesame")));
        assertThatThrownBy(() ->
                        ann.send(HttpRequest.get("http://elsewhere.example/")).block(Given.PATIENCE))
                .isInstanceOf(HttpException.ProxyRefused.class);
    }

    @ParameterizedTest
    @EnumSource
    void webSocketThroughAProxy(Line line) {
        DisposableServer server = Objects.requireNonNull(line.server()
                .handler(
                        request -> Mono.just(HttpServerResponse.webSocket(request, socket -> socket.sendText("hello"))))
                .build()
                .bind(Given.ANY_PORT)
                .block(Given.PATIENCE));
        servers.add(server);
        DisposableServer proxy = Proxies.socks(server.address(), asked);
        servers.add(proxy);
        HttpClient client = client(line, Proxy.socks5("127.0.0.1", proxy.port(), "ann", Secret.of("sesame")));
        assertThat(client.webSocket(line.uri("/"))
                        .flatMapMany(WebSocketSession::texts)
                        .collectList()
                        .block(Given.PATIENCE))
                .containsExactly("hello");
        client.close().block(Given.PATIENCE);
    }
}
