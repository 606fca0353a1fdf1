package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.interop.Program;
import dev.sansio.reactive.http.HttpClient;
import dev.sansio.reactive.http.HttpServer;
import dev.sansio.reactive.http.HttpServerResponse;
import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.reactive.http.WebSocketSession;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** WebSockets on streams of HTTP/2 (RFC 8441): both our ends, and ws on the http2 of Node.js. */
class WebSocketOverHttp2IT {

    private static final List<String> TEXTS = List.of("", "x", "Grüße, 世界 🌍", "y".repeat(70_000), "z".repeat(1 << 20));

    @Test
    void ourClient() {
        try (Program server = Node.run("ws_http2.mjs", "server")) {
            HttpClient client =
                    HttpClient.builder().versions(HttpVersions.HTTP_2).build();
            String url = "ws://127.0.0.1:" + Node.port(server) + "/echo";
            List<String> came =
                    client.webSocket(url).flatMap(WebSocketOverHttp2IT::talk).block(Program.PATIENCE);
            assertThat(came).isEqualTo(TEXTS);
            server.await("^closed 1000 ");
            assertThat(server.output()).doesNotContain("error");
            client.close().block(Program.PATIENCE);
        }
    }

    private static Mono<List<String>> talk(WebSocketSession session) {
        Flux<WebSocketCommand> all = Flux.fromIterable(TEXTS).map(WebSocketCommand.SendText::of);
        Mono<List<String>> answers = session.texts()
                .index()
                .concatMap(text -> text.getT1() + 1 < TEXTS.size()
                        ? Mono.just(text.getT2())
                        : session.close().thenReturn(text.getT2()))
                .collectList();
        return Mono.zip(session.sendAll(all).thenReturn(true), answers, (sent, came) -> came);
    }

    @Test
    void ourServer() {
        DisposableServer server = HttpServer.builder()
                .versions(HttpVersions.HTTP_2)
                .handler(request -> Mono.just(HttpServerResponse.webSocket(request, WebSocketOverHttp2IT::echo)))
                .build()
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(Program.PATIENCE);
        try (Program client = Node.run("ws_http2.mjs", "http://127.0.0.1:" + server.port())) {
            client.await("^all is well$");
            assertThat(client.exit()).isZero();
        } finally {
            server.disposeNow();
        }
    }

    private static Mono<Void> echo(WebSocketSession session) {
        return session.sendAll(session.events().concatMapIterable(WebSocketOverHttp2IT::answer));
    }

    private static List<WebSocketCommand> answer(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.TextReceived text) {
            return List.of(new WebSocketCommand.SendText(text.part(), text.last()));
        }
        return event instanceof WebSocketEvent.BinaryReceived binary
                ? List.of(new WebSocketCommand.SendBinary(binary.data(), binary.last()))
                : List.of();
    }
}
