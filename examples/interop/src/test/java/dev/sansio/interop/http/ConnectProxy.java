package dev.sansio.interop.http;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;
import dev.sansio.http.Authority;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.HttpConnectCommand;
import dev.sansio.http1.HttpConnectEvent;
import dev.sansio.http1.HttpConnectServer;
import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
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

/** Our proxy that knows nothing but CONNECT. Ann's password is sesame. */
final class ConnectProxy implements AutoCloseable {

    private static final String ANN = "Basic YW5uOnNlc2FtZQ==";

    private final boolean open;
    private final List<String> targets = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    ConnectProxy(boolean open) {
        this.open = open;
        server = Listener.create()
                .bind(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        ConnectProxy::engine,
                        link -> new Client(link).serve())
                .block(Program.PATIENCE);
    }

    /** Two vocabularies, one after the other. */
    private static StreamEngine<Object, Object> engine() {
        return Switch.of(erased(new HttpConnectServer(Http1Options.server())), event -> erased(SocksTunnel.plain()));
    }

    @SuppressWarnings("unchecked")
    private static StreamEngine<Object, Object> erased(StreamEngine<?, ?> engine) {
        return (StreamEngine<Object, Object>) engine;
    }

    private final class Client {

        private final Link<Object, Object> link;
        private @Nullable Link<SocksTunnelCommand, SocksTunnelEvent> target;

        Client(Link<Object, Object> link) {
            this.link = link;
        }

        Mono<Void> serve() {
            return link.events().concatMap(this::on).then(link.closed()).doFinally(end -> {
                if (target != null) {
                    target.abort();
                }
            });
        }

        private Mono<Void> on(Object event) {
            if (event instanceof HttpConnectEvent.Requested requested) {
                return requested(requested.head());
            }
            if (target != null && event instanceof HttpConnectEvent.Accepted) {
                link.sendAll(target.events().map(ConnectProxy::forwarded))
                        .subscribe(nothing -> {}, broken -> link.abort());
            } else if (target != null && event instanceof SocksTunnelEvent.Received received) {
                return target.send(new SocksTunnelCommand.Send(received.octets()));
            } else if (target != null && event instanceof SocksTunnelEvent.Finished) {
                return target.send(new SocksTunnelCommand.Finish());
            }
            return Mono.empty();
        }

        private Mono<Void> requested(RequestHead head) {
            if (!open && !ANN.equals(head.fields().first("proxy-authorization"))) {
                return link.send(
                        new HttpConnectCommand.Refuse(407, HttpFields.of("proxy-authenticate", "Basic realm=\"x\"")));
            }
            Authority asked = Authority.of(String.valueOf(head.authority()));
            targets.add(asked.toString());
            return Connector.create()
                    .connect(new InetSocketAddress(asked.host(), asked.port()), SocksTunnel::plain)
                    .doOnNext(connected -> target = connected)
                    .flatMap(connected -> link.send(new HttpConnectCommand.Accept(HttpFields.EMPTY)))
                    .onErrorResume(failure -> link.send(new HttpConnectCommand.Refuse(502, HttpFields.EMPTY)));
        }
    }

    private static SocksTunnelCommand forwarded(SocksTunnelEvent event) {
        return event instanceof SocksTunnelEvent.Received received
                ? new SocksTunnelCommand.Send(received.octets())
                : new SocksTunnelCommand.Finish();
    }

    int port() {
        return server.port();
    }

    /** What was asked for so far. */
    List<String> targets() {
        return targets;
    }

    @Override
    public void close() {
        server.disposeNow(Program.PATIENCE);
    }
}
