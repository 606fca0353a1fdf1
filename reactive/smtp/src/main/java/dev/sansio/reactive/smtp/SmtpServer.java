package dev.sansio.reactive.smtp;

import java.net.SocketAddress;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/**
 * Receives mail: a server for embedding and for tests. Each mail goes to one handler, its body as a stream; the handler's
 * reply is the server's word on whether it took responsibility for the mail.
 */
public final class SmtpServer {

    private final ServerSettings settings;

    SmtpServer(ServerSettings settings) {
        this.settings = settings;
    }

    /** Describes a server. */
    public static SmtpServerBuilder builder() {
        return new SmtpServerBuilder();
    }

    /**
     * Listens, once subscribed, until the server is disposed.
     *
     * @param local where; with port 0 at any free one, which the server then tells
     */
    public Mono<DisposableServer> bind(SocketAddress local) {
        return settings.listener().bind(local, () -> ServerStack.of(settings), link -> {
            ServerFlow flow = new ServerFlow(link, settings);
            link.events().subscribe(flow);
            return link.closed();
        });
    }
}
