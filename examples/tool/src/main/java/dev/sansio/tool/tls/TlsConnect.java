package dev.sansio.tool.tls;

import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsCredentials;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tool.cli.ClientTrust;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Content;
import dev.sansio.tool.cli.HostPort;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code sansio connect tls}: the standard streams of a program, over TLS. */
@Command(
        name = "tls",
        sortOptions = false,
        description = {
            "Connects by TLS, and prints to the standard error what the handshake agreed on.",
            "Then sends the standard input, and prints what comes, until both sides have ended."
        })
final class TlsConnect implements Callable<Integer> {

    private static final int PIECE = 8192;

    @Parameters(
            index = "0",
            paramLabel = "HOST:PORT",
            converter = HostPort.Converter.class,
            description = "The server.")
    HostPort server = new HostPort("localhost", 443);

    @Option(
            names = "--alpn",
            split = ",",
            paramLabel = "NAME",
            description = "The application protocols, the best first; a server that agrees on none is refused.")
    List<String> applicationProtocols = List.of();

    @Option(names = "--sni", paramLabel = "NAME", description = "The server's name, if it is not HOST.")
    @Nullable
    String serverName;

    @Mixin
    ClientTrust trust = new ClientTrust();

    @ArgGroup(exclusive = false)
    @Nullable
    Identity identity;

    /** Both, or none. */
    static final class Identity {
        @Option(names = "--cert", required = true, paramLabel = "PEM", description = "Our certificate and its chain.")
        Path cert = Path.of("");

        @Option(names = "--key", required = true, paramLabel = "PEM", description = "The key of --cert.")
        Path key = Path.of("");
    }

    private final Console console;

    TlsConnect(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TlsConfig.Builder policy = trust.policy().applicationProtocols(applicationProtocols.toArray(String[]::new));
        if (identity != null) {
            policy.credentials(TlsCredentials.pem(Content.of(identity.cert), Content.of(identity.key)));
        }
        TlsConfig config = policy.build();
        String name = serverName == null ? server.host() : serverName;
        Connector.create()
                .connect(server.address(), () -> TlsEngine.client(config, name, server.port()))
                .flatMap(this::pipe)
                .block();
        return 0;
    }

    /** Until both directions have ended; a connection that is gone ends both, whatever the user may still want to type. */
    private Mono<Void> pipe(Link<TlsCommand, TlsEvent> link) {
        Mono<Void> received = link.events()
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(this::tell)
                .then()
                .cache();
        Flux<TlsCommand> commands =
                input().<TlsCommand>map(TlsCommand.Write::new).concatWith(Mono.just(new TlsCommand.Finish()));
        Mono<Void> both = Mono.when(received, link.sendAll(commands));
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

    private void tell(TlsEvent event) {
        if (event instanceof TlsEvent.Secured facts) {
            Facts.print(facts, console.err());
        } else if (event instanceof TlsEvent.Received received) {
            byte[] bytes = new byte[received.payload().remaining()];
            received.payload().get(bytes);
            console.out().write(bytes, 0, bytes.length);
            console.out().flush();
        }
    }
}
