package dev.sansio.tool.socks;

import dev.sansio.core.Secret;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.socks.SocksAddress;
import dev.sansio.socks.SocksClientCommand;
import dev.sansio.socks.SocksClientConfig;
import dev.sansio.socks.SocksClientEvent;
import dev.sansio.socks.SocksTunnel;
import dev.sansio.socks.SocksTunnelCommand;
import dev.sansio.socks.SocksTunnelEvent;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.HostPort;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** {@code sansio connect socks}: the standard streams of a program, through a proxy. */
@Command(
        name = "socks",
        sortOptions = false,
        description = {
            "Connects to a server through a proxy, which also looks its name up.",
            "Then sends the standard input, and prints what comes, until both sides have ended."
        })
final class SocksConnect implements Callable<Integer> {

    private static final int PIECE = 8192;

    @Parameters(
            index = "0",
            paramLabel = "HOST:PORT",
            converter = HostPort.Converter.class,
            description = "The server.")
    HostPort server = new HostPort("localhost", 80);

    @Option(
            names = "--proxy",
            required = true,
            paramLabel = "HOST:PORT",
            converter = HostPort.Converter.class,
            description = "The proxy.")
    HostPort proxy = new HostPort("localhost", 1080);

    /** The versions, as they are written. */
    enum Version {
        /** SOCKS 4. */
        V4,
        /** SOCKS 4A. */
        V4A,
        /** SOCKS 5. */
        V5
    }

    @Option(
            names = "--version-of-socks",
            defaultValue = "V5",
            paramLabel = "VERSION",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    Version version = Version.V5;

    @ArgGroup(exclusive = false)
    @Nullable
    User user;

    /** Both, or none. */
    static final class User {
        @Option(names = "--user", required = true, paramLabel = "NAME", description = "Who we are, to the proxy.")
        String name = "";

        @Option(names = "--password", required = true, description = "The password of --user.")
        String password = "";
    }

    private final Console console;
    private final Sinks.Empty<Void> granted = Sinks.empty();

    SocksConnect(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SocksClientConfig plain = Map.of(
                        Version.V4, SocksClientConfig.V4,
                        Version.V4A, SocksClientConfig.V4A,
                        Version.V5, SocksClientConfig.V5)
                .getOrDefault(version, SocksClientConfig.V5);
        SocksClientConfig config = user == null ? plain : plain.withCredentials(user.name, Secret.of(user.password));
        SocksAddress destination = SocksAddress.of(server.host(), server.port());
        Connector.create()
                .connect(proxy.address(), () -> SocksTunnel.client(config, destination))
                .flatMap(this::pipe)
                .block();
        return 0;
    }

    /** Until both directions have ended; a connection that is gone ends both, whatever the user may still want to type. */
    private Mono<Void> pipe(Link<SocksClientCommand, SocksClientEvent> link) {
        Mono<Void> received = link.events()
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(this::tell)
                .then()
                .cache();
        Flux<SocksClientCommand> commands = input().<SocksClientCommand>map(SocksTunnelCommand.Send::new)
                .concatWith(Mono.just(new SocksTunnelCommand.Finish()));
        Mono<Void> sent = granted.asMono().then(Mono.defer(() -> link.sendAll(commands)));
        Mono<Void> both = Mono.when(received, sent);
        return Mono.firstWithSignal(both, link.closed().then(received));
    }

    private Flux<ByteBuffer> input() {
        return Flux.<ByteBuffer>generate(sink -> {
                    byte[] piece = new byte[PIECE];
                    try {
                        int length = console.in().read(piece);
                        if (length < 0) {
                            sink.complete();
                        } else {
                            sink.next(ByteBuffer.wrap(piece, 0, length));
                        }
                    } catch (IOException unreadable) {
                        sink.error(unreadable);
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void tell(SocksClientEvent event) {
        if (event instanceof SocksClientEvent.Refusal) {
            throw new IllegalArgumentException("the proxy refuses: " + told(event));
        }
        if (event instanceof SocksClientEvent.Granted reply) {
            console.err().println("connected, at the proxy from " + reply.bound());
            granted.tryEmitEmpty();
        } else if (event instanceof SocksTunnelEvent.Received received) {
            byte[] bytes = new byte[received.octets().remaining()];
            received.octets().get(bytes);
            console.out().write(bytes, 0, bytes.length);
            console.out().flush();
        }
    }

    private static String told(SocksClientEvent refusal) {
        if (refusal instanceof SocksClientEvent.RequestRefused refused) {
            return refused.reply().toString();
        }
        return refusal instanceof SocksClientEvent.CredentialsRefused
                ? "user name and password are wrong"
                : "none of our methods of authentication is acceptable";
    }
}
