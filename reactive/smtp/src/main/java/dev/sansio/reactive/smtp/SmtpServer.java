package dev.sansio.reactive.smtp;

import dev.sansio.netty.Link;
import dev.sansio.smtp.SmtpServerCommand;
import dev.sansio.smtp.SmtpServerEvent;
import java.net.SocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
     * Listens, once subscribed, until the server is disposed. Sessions that are open then end with 421, after the mail that
     * they are deciding on.
     *
     * @param local where; with port 0 at any free one, which the server then tells
     */
    public Mono<DisposableServer> bind(SocketAddress local) {
        return Mono.defer(() -> {
            Set<ServerFlow> sessions = ConcurrentHashMap.newKeySet();
            return settings.listener()
                    .bind(local, () -> ServerStack.of(settings), link -> serve(link, sessions))
                    .doOnNext(server -> server.onDispose(() -> sessions.forEach(ServerFlow::shutDown)));
        });
    }

    private Mono<Void> serve(Link<SmtpServerCommand, SmtpServerEvent> link, Set<ServerFlow> sessions) {
        ServerFlow flow = new ServerFlow(link, settings);
        sessions.add(flow);
        link.events().subscribe(flow);
        return link.closed().doFinally(end -> sessions.remove(flow));
    }
}
