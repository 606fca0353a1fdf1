package dev.sansio.reactive.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;
import reactor.netty.NettyInbound;
import reactor.netty.NettyOutbound;
import reactor.netty.tcp.TcpServer;

/** A server that says what it is told to, well-formed or not: for each request on each connection a text, or null to hang up. */
final class Raw implements AutoCloseable {

    final List<String> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger connections = new AtomicInteger();
    private final List<Connection> open = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    /**
     * Listens.
     *
     * @param script of the number of the connection and the number of the request on it, both from 1: what is answered
     */
    Raw(BiFunction<Integer, Integer, @Nullable String> script) {
        this.server = Objects.requireNonNull(TcpServer.create()
                .bindAddress(() -> Given.ANY_PORT)
                .doOnConnection(open::add)
                .handle((in, out) -> answer(in, out, connections.incrementAndGet(), script))
                .bind()
                .block(Given.PATIENCE));
    }

    private Mono<Void> answer(
            NettyInbound in, NettyOutbound out, int connection, BiFunction<Integer, Integer, @Nullable String> script) {
        StringBuilder head = new StringBuilder();
        AtomicInteger count = new AtomicInteger();
        return in.receive()
                .asString(StandardCharsets.ISO_8859_1)
                .concatMap(text -> {
                    head.append(text);
                    if (head.indexOf("\r\n\r\n") < 0) {
                        return Mono.empty();
                    }
                    requests.add(head.toString());
                    head.setLength(0);
                    String answer = script.apply(connection, count.incrementAndGet());
                    if (answer == null) {
                        in.withConnection(Connection::dispose);
                        return Mono.empty();
                    }
                    return out.sendString(Mono.just(answer)).then();
                })
                .then();
    }

    HttpClientBuilder client() {
        return HttpClient.builder().address(server.address());
    }

    /** Cuts all connections, and takes no others. */
    void hangUp() {
        open.forEach(Connection::dispose);
        server.disposeNow();
    }

    @Override
    public void close() {
        hangUp();
    }
}
