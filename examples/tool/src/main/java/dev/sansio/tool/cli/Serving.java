package dev.sansio.tool.cli;

import dev.sansio.netty.Listener;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.DisposableServer;

/** Where a server listens, and how long: until the user has enough. */
public final class Serving {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--host", description = "Where to listen (default: ${DEFAULT-VALUE}).", defaultValue = "127.0.0.1")
    String host = "127.0.0.1";

    private int port;
    private final AtomicInteger connections = new AtomicInteger();

    /** An address to be filled in by options. */
    public Serving() {}

    @Option(
            names = "--port",
            required = true,
            description = "The port to listen at; 0 for any free one, which is told.")
    void port(int number) {
        if (number < 0 || number > 65_535) {
            if (spec == null) {
                throw new IllegalStateException("not part of a command");
            }
            throw new ParameterException(spec.commandLine(), "a port is 0 to 65535, not " + number);
        }
        port = number;
    }

    /** A listener that tells of connections, which it numbers from 1. */
    public Listener listener(Console console) {
        return Listener.create().tcp(tcp -> tcp.doOnConnection(connection -> tell(connection, console)));
    }

    private void tell(Connection connection, Console console) {
        String name = "connection " + connections.incrementAndGet();
        SocketAddress peer = connection.channel().remoteAddress();
        console.out().println(name + " from " + (peer instanceof InetSocketAddress inet ? ip(inet) : peer));
        connection.onDispose(() -> console.out().println(name + " closed"));
    }

    private static String ip(InetSocketAddress address) {
        return address.getAddress().getHostAddress();
    }

    /**
     * Serves until the user has enough.
     *
     * @param what is served, for people
     * @param server begins to listen at an address
     */
    public int serve(Console console, String what, Function<SocketAddress, Mono<DisposableServer>> server) {
        DisposableServer bound = server.apply(new InetSocketAddress(host, port)).block(PATIENCE);
        if (bound == null) {
            throw new IllegalStateException("the server did not start");
        }
        try {
            console.out().println(what + " listens at " + host + ":" + bound.port());
            console.stop().join();
        } finally {
            bound.disposeNow(PATIENCE);
            console.out().println("closed");
        }
        return 0;
    }
}
