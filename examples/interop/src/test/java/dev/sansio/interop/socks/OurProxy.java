package dev.sansio.interop.socks;

import dev.sansio.core.Secret;
import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksReply;
import dev.sansio.socks.SocksRequest;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerConfig;
import dev.sansio.socks.SocksServerEvent;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** Our proxy: connects, and pipes both ways. Ann's password is sesame. */
public final class OurProxy implements AutoCloseable {

    private final List<SocksRequest> requests = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    /** Listens. */
    public OurProxy(SocksServerConfig config) {
        server = Listener.create()
                .bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        () -> SocksTunnel.server(config),
                        link -> new Client(link).serve())
                .block(Program.PATIENCE);
    }

    private final class Client {

        private final Link<SocksServerCommand, SocksServerEvent> link;
        private @Nullable Link<SocksTunnelCommand, SocksTunnelEvent> target;

        Client(Link<SocksServerCommand, SocksServerEvent> link) {
            this.link = link;
        }

        Mono<Void> serve() {
            return link.events().concatMap(this::on).then(link.closed()).doFinally(end -> {
                if (target != null) {
                    target.abort();
                }
            });
        }

        private Mono<Void> on(SocksServerEvent event) {
            if (event instanceof SocksServerEvent.CredentialsReceived credentials) {
                boolean right = credentials.username().equals("ann")
                        && credentials.password().equals(Secret.of("sesame"));
                return link.send(
                        right
                                ? new SocksServerCommand.AcceptCredentials()
                                : new SocksServerCommand.RejectCredentials());
            }
            if (event instanceof SocksServerEvent.RequestReceived received) {
                requests.add(received.request());
                return connect(received.request().destination());
            }
            if (target != null && event instanceof SocksServerEvent.Granted) {
                link.sendAll(target.events().<SocksServerCommand>map(OurProxy::forwarded))
                        .subscribe(nothing -> {}, broken -> link.abort());
            } else if (target != null && event instanceof SocksTunnelEvent.Received received) {
                return target.send(new SocksTunnelCommand.Send(received.octets()));
            } else if (target != null && event instanceof SocksTunnelEvent.Finished) {
                return target.send(new SocksTunnelCommand.Finish());
            }
            return Mono.empty();
        }

        private Mono<Void> connect(SocksAddress destination) {
            return Connector.create()
                    .connect(destination.toSocketAddress(), SocksTunnel::plain)
                    .doOnNext(connected -> target = connected)
                    .flatMap(connected -> link.send(new SocksServerCommand.Grant(
                            SocksAddress.of((InetSocketAddress) connected.localAddress()))))
                    .onErrorResume(failure -> link.send(new SocksServerCommand.Refuse(SocksReply.CONNECTION_REFUSED)));
        }
    }

    private static SocksServerCommand forwarded(SocksTunnelEvent event) {
        return event instanceof SocksTunnelEvent.Received received
                ? new SocksTunnelCommand.Send(received.octets())
                : new SocksTunnelCommand.Finish();
    }

    /** Where. */
    public int port() {
        return server.port();
    }

    /** What was asked for so far. */
    public List<SocksRequest> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.disposeNow(Program.PATIENCE);
    }
}
