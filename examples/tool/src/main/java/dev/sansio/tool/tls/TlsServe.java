package dev.sansio.tool.tls;

import dev.sansio.netty.Link;
import dev.sansio.tls.ClientCertificates;
import dev.sansio.tls.TlsCommand;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tls.TlsEvent;
import dev.sansio.tls.TlsTrust;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Content;
import dev.sansio.tool.cli.Failures;
import dev.sansio.tool.cli.ServerIdentity;
import dev.sansio.tool.cli.Serving;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code sansio serve tls}: an echo. */
@Command(
        name = "tls",
        sortOptions = false,
        description = "Serves TLS: sends back whatever comes, and tells what every handshake agreed on.")
final class TlsServe implements Callable<Integer> {

    @Mixin
    Serving serving = new Serving();

    @Mixin
    ServerIdentity identity = new ServerIdentity();

    @Option(
            names = "--alpn",
            split = ",",
            paramLabel = "NAME",
            description = "The application protocols, the best first; clients that know none of them are refused.")
    List<String> applicationProtocols = List.of();

    @Option(
            names = "--client-certificates",
            defaultValue = "NONE",
            description = "Whether clients show certificates: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    ClientCertificates clientCertificates = ClientCertificates.NONE;

    @Option(
            names = "--ca",
            paramLabel = "PEM",
            description = "The authorities whose client certificates are trusted; by default those of the JDK.")
    @Nullable
    Path authorities;

    private final Console console;

    TlsServe(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        TlsConfig.Builder policy = TlsConfig.server(identity.credentials())
                .applicationProtocols(applicationProtocols.toArray(String[]::new))
                .clientCertificates(clientCertificates);
        if (authorities != null) {
            policy.trust(TlsTrust.pem(Content.of(authorities)));
        }
        TlsConfig config = policy.build();
        return serving.serve(
                console,
                "tls echo",
                local -> serving.listener(console).bind(local, () -> TlsEngine.server(config), this::echo));
    }

    /** A failure is told, and ends the connection by itself, once the alert is out. */
    private Mono<Void> echo(Link<TlsCommand, TlsEvent> link) {
        Flux<TlsCommand> echo = link.events().doOnNext(this::tell).<TlsCommand>handle((event, sink) -> {
            if (event instanceof TlsEvent.Received received) {
                sink.next(new TlsCommand.Write(received.payload()));
            } else if (event instanceof TlsEvent.Ended) {
                sink.next(new TlsCommand.Finish());
            }
        });
        return link.sendAll(echo)
                .onErrorResume(failure -> {
                    console.out().println("failed: " + Failures.told(failure));
                    return Mono.empty();
                })
                .then(link.closed());
    }

    private void tell(TlsEvent event) {
        if (event instanceof TlsEvent.Secured facts) {
            Facts.print(facts, console.out());
        } else if (event instanceof TlsEvent.Received received) {
            console.out().println("received " + received.payload().remaining() + " bytes");
        } else if (event instanceof TlsEvent.Ended) {
            console.out().println("the client has ended");
        }
    }
}
