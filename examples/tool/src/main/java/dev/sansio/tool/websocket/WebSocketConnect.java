package dev.sansio.tool.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Stack;
import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpFields;
import dev.sansio.http1.Http1ClientEngine;
import dev.sansio.http1.Http1Options;
import dev.sansio.netty.Connector;
import dev.sansio.netty.Link;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsEngine;
import dev.sansio.tool.cli.ClientTrust;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Text;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import dev.sansio.websocket.WebSocketRequest;
import dev.sansio.websocket.WebSockets;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** {@code sansio connect websocket}: lines as messages. */
@Command(
        name = "websocket",
        sortOptions = false,
        description = {
            "Connects by WebSocket, and prints to the standard error what was agreed on.",
            "Then sends each line of the standard input as a text message, prints each message that comes, and closes at the end."
        })
final class WebSocketConnect implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "URL",
            converter = Target.Converter.class,
            description = "The server, such as ws://localhost:8080/chat; wss is TLS.")
    Target target = new Target(false, "localhost", 80, "localhost", "/");

    @Option(
            names = "--subprotocol",
            split = ",",
            paramLabel = "NAME",
            description = "The subprotocols that are offered, the best first.")
    List<String> subprotocols = List.of();

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description = "The origin of the page that a browser would show.")
    @Nullable
    String origin;

    @Option(names = "--no-deflate", description = "Offers no compression.")
    boolean withoutDeflate;

    @Mixin
    ClientTrust trust = new ClientTrust();

    private final Console console;

    WebSocketConnect(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        WebSocketRequest request = (target.secure()
                        ? WebSocketRequest.wss(target.authority(), target.path())
                        : WebSocketRequest.ws(target.authority(), target.path()))
                .withSubprotocols(subprotocols.toArray(String[]::new))
                .withFields(origin == null ? HttpFields.EMPTY : HttpFields.of("Origin", origin));
        Supplier<StreamEngine<WebSocketCommand, WebSocketEvent>> plain =
                () -> socket(withoutDeflate ? request.withOffers() : request);
        TlsConfig policy = trust.policy().build();
        Connector.create()
                .connect(
                        InetSocketAddress.createUnresolved(target.host(), target.port()),
                        target.secure() ? () -> secured(policy, plain.get()) : plain)
                .flatMap(this::talk)
                .block();
        return 0;
    }

    private static StreamEngine<WebSocketCommand, WebSocketEvent> socket(WebSocketRequest request) {
        Surroundings surroundings =
                new Surroundings(InstantSource.system(), new SecureRandom(), new AtomicLong()::incrementAndGet);
        return WebSockets.client(
                new Http1ClientEngine(Http1Options.client()),
                request,
                WebSocketConfig.DEFAULTS.withWholeMessages(true),
                surroundings);
    }

    private StreamEngine<WebSocketCommand, WebSocketEvent> secured(
            TlsConfig policy, StreamEngine<WebSocketCommand, WebSocketEvent> socket) {
        return Stack.of(TlsEngine.client(policy, target.host(), target.port()).carrier(), socket, event -> null);
    }

    /** Until the connection has ended; whatever the user may still want to type. */
    private Mono<Void> talk(Link<WebSocketCommand, WebSocketEvent> link) {
        Sinks.Empty<Void> open = Sinks.empty();
        Mono<Void> received = link.events()
                .publishOn(Schedulers.boundedElastic(), 1)
                .doOnNext(event -> tell(event, open))
                .then()
                .cache();
        Flux<WebSocketCommand> commands = open.asMono()
                .thenMany(lines())
                .<WebSocketCommand>map(WebSocketCommand.SendText::of)
                .concatWith(Mono.just(WebSocketCommand.Close.normal()));
        Mono<Void> sent = link.sendAll(commands).onErrorResume(CommandRejectedException.class, over -> Mono.empty());
        return Mono.firstWithSignal(Mono.when(received, sent), link.closed().then(received));
    }

    private Flux<String> lines() {
        BufferedReader reader = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        return Flux.<String>generate(sink -> {
                    try {
                        String line = reader.readLine();
                        if (line == null) {
                            sink.complete();
                        } else {
                            sink.next(line);
                        }
                    } catch (IOException unreadable) {
                        sink.error(unreadable);
                    }
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void tell(WebSocketEvent event, Sinks.Empty<Void> open) {
        if (event instanceof WebSocketEvent.Opened opened) {
            Facts.print(opened, console.err());
            open.tryEmitEmpty();
        } else if (event instanceof WebSocketEvent.TextReceived text) {
            console.out().println(Text.lines(text.part()));
        } else if (event instanceof WebSocketEvent.BinaryReceived binary) {
            console.out().println("binary of " + binary.data().remaining() + " octets");
        } else if (event instanceof WebSocketEvent.CloseReceived close) {
            Facts.print(close, console.err());
        } else if (event instanceof WebSocketEvent.Refused refused) {
            throw new SessionFailedException(
                    "refused", "the server answers " + refused.head().status());
        }
    }
}
