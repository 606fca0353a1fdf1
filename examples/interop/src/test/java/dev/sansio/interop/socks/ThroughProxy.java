package dev.sansio.interop.socks;

import dev.sansio.interop.Program;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientCommand;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import reactor.core.publisher.Mono;

/** Our client, which fetches a page through a proxy of others. */
final class ThroughProxy {

    private static final String GET = "GET / HTTP/1.0\r\n\r\n";

    private ThroughProxy() {}

    /** Everything that is told from the beginning to the end of one connection. */
    static List<SocksClientEvent> fetch(SocksClientConfig config, int proxy, SocksAddress target) {
        List<SocksClientEvent> events = Connector.create()
                .connect(new InetSocketAddress("127.0.0.1", proxy), () -> SocksTunnel.client(config, target))
                .flatMap(ThroughProxy::converse)
                .block(Program.PATIENCE);
        return events == null ? List.of() : events;
    }

    private static Mono<List<SocksClientEvent>> converse(Link<SocksClientCommand, SocksClientEvent> link) {
        return link.events()
                .concatMap(event -> answer(event, link).thenReturn(event))
                .takeUntil(event -> event instanceof SocksTunnelEvent.Finished)
                .collectList()
                .doFinally(end -> link.abort());
    }

    private static Mono<Void> answer(SocksClientEvent event, Link<SocksClientCommand, SocksClientEvent> link) {
        return event instanceof SocksClientEvent.Granted
                ? link.send(new SocksTunnelCommand.Send(ByteBuffer.wrap(GET.getBytes(StandardCharsets.US_ASCII))))
                : Mono.empty();
    }

    /** What came through the tunnel. */
    static String text(List<SocksClientEvent> events) {
        StringBuilder text = new StringBuilder();
        for (SocksClientEvent event : events) {
            if (event instanceof SocksTunnelEvent.Received received) {
                text.append(StandardCharsets.ISO_8859_1.decode(received.octets()));
            }
        }
        return text.toString();
    }
}
