package dev.sansio.tool.websocket;

import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import dev.sansio.http1.Http1Options;
import dev.sansio.http1.Http1ServerEngine;
import dev.sansio.netty.Link;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Failures;
import dev.sansio.tool.cli.Serving;
import dev.sansio.tool.cli.Text;
import dev.sansio.websocket.ServerHandshake;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketConfig;
import dev.sansio.websocket.WebSocketEvent;
import dev.sansio.websocket.WebSockets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reactor.core.publisher.Mono;

/** {@code sansio serve websocket}: an echo. */
@Command(
        name = "websocket",
        sortOptions = false,
        description = "Serves WebSocket on HTTP/1.1: sends every message back, and tells what was agreed on.")
final class WebSocketServe implements Callable<Integer> {

    private static final int FORBIDDEN = 403;

    @Mixin
    Serving serving = new Serving();

    @Option(
            names = "--subprotocol",
            split = ",",
            paramLabel = "NAME",
            description = "The subprotocols, the best first; a client that knows none of them gets none.")
    List<String> subprotocols = List.of();

    @Option(
            names = "--origin",
            split = ",",
            paramLabel = "ORIGIN",
            description = "The only origins whose pages may connect; without it every one may, and whoever has none.")
    List<String> origins = List.of();

    @Option(names = "--no-deflate", description = "Agrees on no compression.")
    boolean withoutDeflate;

    private final Console console;

    WebSocketServe(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        WebSocketConfig echo = WebSocketConfig.DEFAULTS.withAnswersClose(false); // messages are owed before it
        WebSocketConfig config = withoutDeflate ? echo.withDeflate(null) : echo;
        return serving.serve(
                console,
                "websocket echo",
                local -> serving.listener(console)
                        .bind(
                                local,
                                () -> WebSockets.server(new Http1ServerEngine(Http1Options.server()), config),
                                this::echo));
    }

    /** A failure is told, and ends the connection by itself, once the farewell is out. */
    private Mono<Void> echo(Link<WebSocketCommand, WebSocketEvent> link) {
        return link.sendAll(link.events().concatMapIterable(this::answer))
                .onErrorResume(failure -> {
                    console.out().println("failed: " + Failures.told(failure));
                    return Mono.empty();
                })
                .then(link.closed());
    }

    private List<WebSocketCommand> answer(WebSocketEvent event) {
        if (event instanceof WebSocketEvent.Requested requested) {
            return List.of(answer(requested.handshake()));
        }
        if (event instanceof WebSocketEvent.TextReceived text) {
            console.out().println("text" + counted(text.part().length(), "characters", text.last()));
            return List.of(new WebSocketCommand.SendText(text.part(), text.last()));
        }
        if (event instanceof WebSocketEvent.BinaryReceived binary) {
            console.out().println("binary" + counted(binary.data().remaining(), "octets", binary.last()));
            return List.of(new WebSocketCommand.SendBinary(binary.data(), binary.last()));
        }
        if (event instanceof WebSocketEvent.Opened opened) {
            Facts.print(opened, console.out());
        } else if (event instanceof WebSocketEvent.CloseReceived close) {
            Facts.print(close, console.out());
            return List.of(new WebSocketCommand.Close(close.code(), ""));
        }
        return List.of();
    }

    private WebSocketCommand answer(ServerHandshake handshake) {
        String origin = handshake.origin();
        String from = origin == null ? "" : " from a page of " + Text.escaped(origin);
        console.out().println("asked for " + Text.escaped(handshake.request().path()) + from);
        if (!origins.isEmpty() && !origins.contains(origin)) {
            console.out().println("refused: that origin may not connect");
            return new WebSocketCommand.Refuse(ResponseHead.of(FORBIDDEN));
        }
        return new WebSocketCommand.Accept(handshake.subprotocolOf(subprotocols), HttpFields.EMPTY);
    }

    private static String counted(int length, String unit, boolean last) {
        return " of " + length + " " + unit + (last ? "" : ", more follows");
    }
}
