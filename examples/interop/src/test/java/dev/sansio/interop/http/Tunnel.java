package dev.sansio.interop.http;

import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.RequestHead;
import dev.sansio.http.ResponseHead;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A tunnel to another server, which CONNECT asks for. */
final class Tunnel implements Content {

    private final Link<HttpCommand, HttpEvent> client;
    private final long exchange;
    private @Nullable Link<SocksTunnelCommand, SocksTunnelEvent> target;

    Tunnel(Link<HttpCommand, HttpEvent> client, long exchange) {
        this.client = client;
        this.exchange = exchange;
    }

    @Override
    public long exchange() {
        return exchange;
    }

    Flux<HttpCommand> open(String host, int port) {
        return Connector.create()
                .connect(new InetSocketAddress(host, port), SocksTunnel::plain)
                .doOnNext(connected -> target = connected)
                .flatMap(connected -> client.send(new HttpCommand.AcceptTunnel(exchange, HttpFields.EMPTY)))
                .doOnSuccess(accepted -> back())
                .<HttpCommand>then(Mono.empty())
                .onErrorResume(failure -> Mono.just(new HttpCommand.SendResponse(exchange, ResponseHead.of(502), true)))
                .flux();
    }

    private void back() {
        Link<SocksTunnelCommand, SocksTunnelEvent> from = target;
        if (from != null) {
            client.sendAll(from.events().map(this::forwarded)).subscribe(done -> {}, broken -> client.abort());
        }
    }

    private HttpCommand forwarded(SocksTunnelEvent event) {
        return event instanceof SocksTunnelEvent.Received received
                ? new HttpCommand.SendData(exchange, received.octets(), false)
                : new HttpCommand.SendData(exchange, ByteBuffer.allocate(0), true);
    }

    @Override
    public Flux<HttpCommand> begin(RequestHead head) {
        return Flux.empty();
    }

    @Override
    public Flux<HttpCommand> data(HttpEvent.DataReceived data) {
        Link<SocksTunnelCommand, SocksTunnelEvent> to = target;
        if (to == null) {
            return Flux.empty();
        }
        Mono<Void> sent = to.send(new SocksTunnelCommand.Send(data.data()));
        return (data.end() ? sent.then(to.send(new SocksTunnelCommand.Finish())) : sent).thenMany(Flux.empty());
    }

    @Override
    public Flux<HttpCommand> end(HttpFields trailers) {
        return Flux.empty();
    }

    @Override
    public void failed() {
        if (target != null) {
            target.abort();
        }
    }
}
