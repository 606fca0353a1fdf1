package dev.sansio.tool.socks;

import dev.sansio.core.Secret;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksCmd;
import dev.sansio.socks.SocksReply;
import dev.sansio.socks.SocksRequest;
import dev.sansio.socks.SocksServerCommand;
import dev.sansio.socks.SocksServerEvent;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import dev.sansio.tool.cli.Failures;
import io.netty.channel.ConnectTimeoutException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;

/** One client of a proxy: connects to what it asks for, or waits for who connects to it, and pipes. */
final class SocksProxy {

    /** SOCKS 4 gives a proxy two minutes; so do we for all. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Link<SocksServerCommand, SocksServerEvent> client;
    private final @Nullable String user;
    private final Secret password;
    private final PrintStream out;
    private @Nullable Link<SocksTunnelCommand, SocksTunnelEvent> target;

    SocksProxy(
            Link<SocksServerCommand, SocksServerEvent> client,
            @Nullable String user,
            Secret password,
            PrintStream out) {
        this.client = client;
        this.user = user;
        this.password = password;
        this.out = out;
    }

    Mono<Void> serve() {
        return client.events()
                .concatMap(this::on)
                .onErrorResume(failure -> {
                    out.println("failed: " + Failures.told(failure));
                    return Mono.empty();
                })
                .then(client.closed())
                .doFinally(end -> abortTarget());
    }

    private void abortTarget() {
        if (target != null) {
            target.abort();
        }
    }

    private Mono<Void> on(SocksServerEvent event) {
        if (event instanceof SocksServerEvent.CredentialsReceived credentials) {
            boolean right = credentials.username().equals(user)
                    && credentials.password().equals(password);
            return client.send(
                    right ? new SocksServerCommand.AcceptCredentials() : new SocksServerCommand.RejectCredentials());
        }
        if (event instanceof SocksServerEvent.RequestReceived received) {
            return request(received.request());
        }
        if (event instanceof SocksServerEvent.Granted) {
            pipeBack();
        } else if (event instanceof SocksServerEvent.Refusal) {
            out.println("refused: " + event);
        } else if (target != null && event instanceof SocksTunnelEvent.Received received) {
            return target.send(new SocksTunnelCommand.Send(received.octets()));
        } else if (target != null && event instanceof SocksTunnelEvent.Finished) {
            return target.send(new SocksTunnelCommand.Finish());
        }
        return Mono.empty();
    }

    private Mono<Void> request(SocksRequest request) {
        out.println(request.cmd() + " " + request.destination() + " by " + request.version());
        Mono<Void> granted = request.cmd().equals(SocksCmd.BIND) ? bind() : connect(request.destination());
        return granted.onErrorResume(failure -> {
            out.println("failed: " + Failures.told(failure));
            return client.send(new SocksServerCommand.Refuse(reply(failure)));
        });
    }

    private Mono<Void> connect(SocksAddress destination) {
        InetSocketAddress address = destination.canonical().toSocketAddress();
        return Connector.create()
                .connect(address, SocksTunnel::plain)
                .timeout(PATIENCE)
                .doOnNext(link -> target = link)
                .flatMap(link -> client.send(new SocksServerCommand.Grant(local(link.localAddress()))));
    }

    /** Listens where the client has reached us, for the first that comes. */
    private Mono<Void> bind() {
        SocketAddress here = client.localAddress();
        InetAddress ip = here instanceof InetSocketAddress inet ? inet.getAddress() : InetAddress.getLoopbackAddress();
        Sinks.One<Link<SocksTunnelCommand, SocksTunnelEvent>> first = Sinks.one();
        return Listener.create()
                .bind(
                        new InetSocketAddress(ip, 0),
                        SocksTunnel::plain,
                        link -> first.tryEmitValue(link).isSuccess()
                                ? link.closed()
                                : Mono.error(new ConnectException("only one is awaited")))
                .flatMap(server -> client.send(new SocksServerCommand.Grant(local(server.address())))
                        .then(first.asMono().timeout(PATIENCE))
                        .doFinally(end -> stop(server)))
                .doOnNext(link -> target = link)
                .flatMap(link -> client.send(new SocksServerCommand.GrantSecond(local(link.remoteAddress()))));
    }

    private static void stop(DisposableServer server) {
        server.dispose();
    }

    private static SocksAddress local(@Nullable SocketAddress address) {
        return address instanceof InetSocketAddress inet ? SocksAddress.of(inet) : SocksAddress.UNSPECIFIED;
    }

    /** From the target to the client, until the target has ended; what breaks one connection breaks the other. */
    private void pipeBack() {
        Link<SocksTunnelCommand, SocksTunnelEvent> from = target;
        if (from != null) {
            client.sendAll(from.events().<SocksServerCommand>map(SocksProxy::forwarded))
                    .subscribe(nothing -> {}, broken -> client.abort());
        }
    }

    private static SocksServerCommand forwarded(SocksTunnelEvent event) {
        return event instanceof SocksTunnelEvent.Received received
                ? new SocksTunnelCommand.Send(received.octets())
                : new SocksTunnelCommand.Finish();
    }

    private static SocksReply reply(Throwable failure) {
        if (failure instanceof UnknownHostException || failure instanceof NoRouteToHostException) {
            return SocksReply.HOST_UNREACHABLE;
        }
        if (failure instanceof ConnectTimeoutException || failure instanceof TimeoutException) {
            return SocksReply.TTL_EXPIRED;
        }
        return failure instanceof ConnectException ? SocksReply.CONNECTION_REFUSED : SocksReply.GENERAL_FAILURE;
    }
}
