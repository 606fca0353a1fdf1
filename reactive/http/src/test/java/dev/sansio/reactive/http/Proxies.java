package dev.sansio.reactive.http;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksReply;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksServerEvent;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Proxies that lead whoever asks for a name that ends in {@code .test} to one address. Ann's password is sesame. */
final class Proxies {

    private Proxies() {}

    /** A proxy that is an {@link HttpServer} whose handler agrees to CONNECT. */
    static DisposableServer connect(HttpServerBuilder server, SocketAddress target, List<String> asked) {
        String ann = "Basic " + Base64.getEncoder().encodeToString("ann:sesame".getBytes(StandardCharsets.ISO_8859_1));
        return Objects.requireNonNull(server.handler(request -> {
                    String authority = String.valueOf(request.head().authority());
                    asked.add(request.method() + " " + authority);
                    if (!ann.equals(request.fields().first("proxy-authorization"))) {
                        return Mono.just(
                                HttpServerResponse.of(407).field("proxy-authenticate", "Basic realm=\"proxy\""));
                    }
                    if (!authority.contains(".test:")) {
                        return Mono.just(HttpServerResponse.of(403));
                    }
                    return plain(target)
                            .map(link -> HttpServerResponse.tunnel(HttpFields.EMPTY, tunnel -> pipe(tunnel, link)));
                })
                .build()
                .bind(Given.ANY_PORT)
                .block(Given.PATIENCE));
    }

    private static Mono<Link<SocksTunnelCommand, SocksTunnelEvent>> plain(SocketAddress target) {
        return Connector.create().connect(target, SocksTunnel::plain);
    }

    private static Mono<Void> pipe(TunnelSession tunnel, Link<SocksTunnelCommand, SocksTunnelEvent> link) {
        Mono<Void> there = link.sendAll(tunnel.receive().map(SocksTunnelCommand.Send::new))
                .then(link.send(new SocksTunnelCommand.Finish()));
        Mono<Void> back = tunnel.send(
                link.events().ofType(SocksTunnelEvent.Received.class).map(SocksTunnelEvent.Received::octets));
        return Mono.when(there, back).doFinally(end -> link.abort());
    }

    /** A proxy that speaks SOCKS. */
    static DisposableServer socks(SocketAddress target, List<String> asked) {
        return Objects.requireNonNull(Listener.create()
                .bind(
                        Given.ANY_PORT,
                        () -> SocksTunnel.server(SocksServerConfig.usernamePassword()),
                        link -> serve(link, target, asked))
                .block(Given.PATIENCE));
    }

    private static Mono<Void> serve(
            Link<SocksServerCommand, SocksServerEvent> link, SocketAddress target, List<String> asked) {
        AtomicReference<Link<SocksTunnelCommand, SocksTunnelEvent>> connected = new AtomicReference<>();
        return link.events()
                .concatMap(event -> {
                    if (event instanceof SocksServerEvent.CredentialsReceived credentials) {
                        return link.send(
                                credentials.username().equals("ann")
                                                && credentials.password().equals(Secret.of("sesame"))
                                        ? new SocksServerCommand.AcceptCredentials()
                                        : new SocksServerCommand.RejectCredentials());
                    } else if (event instanceof SocksServerEvent.RequestReceived received) {
                        String destination = received.request().destination().toString();
                        asked.add(destination);
                        return destination.contains(".test")
                                ? plain(target)
                                        .doOnNext(connected::set)
                                        .flatMap(open -> link.send(new SocksServerCommand.Grant(
                                                SocksAddress.of((InetSocketAddress) open.localAddress()))))
                                : link.send(new SocksServerCommand.Refuse(SocksReply.NOT_ALLOWED));
                    } else if (event instanceof SocksServerEvent.Granted) {
                        link.sendAll(connected
                                        .get()
                                        .events()
                                        .<SocksServerCommand>map(back -> back instanceof SocksTunnelEvent.Received data
                                                ? new SocksTunnelCommand.Send(data.octets())
                                                : new SocksTunnelCommand.Finish()))
                                .subscribe(none -> {}, broken -> link.abort());
                    } else if (event instanceof SocksTunnelEvent.Received data) {
                        return connected.get().send(new SocksTunnelCommand.Send(data.octets()));
                    } else if (event instanceof SocksTunnelEvent.Finished) {
                        return connected.get().send(new SocksTunnelCommand.Finish());
                    }
                    return Mono.empty();
                })
                .then(link.closed())
                .doFinally(end -> {
                    if (connected.get() != null) {
                        connected.get().abort();
                    }
                });
    }
}
