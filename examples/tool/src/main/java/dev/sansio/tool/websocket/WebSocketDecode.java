package dev.sansio.tool.websocket;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio decode websocket}. */
@Command(
        name = "websocket",
        sortOptions = false,
        description = {
            "Prints what one side of a WebSocket connection means to the engine of the other side.",
            "With --role server the bytes are a client's, with --role client a server's. They begin with the head of the "
                    + "opening handshake, which is believed and not checked, or with the first frame.",
            "The number before an event is how many bytes had been read when it was told."
        })
final class WebSocketDecode implements Callable<Integer> {

    /** Who reads. */
    enum Role {
        /** The client. */
        CLIENT,
        /** The server. */
        SERVER
    }

    @Mixin
    Recording recording = new Recording();

    @Option(
            names = "--role",
            defaultValue = "server",
            description = "Who reads the bytes, client or server (default: server).")
    Role role = Role.SERVER;

    @Option(
            names = "--deflate",
            description = "Messages may be compressed; a head that speaks of permessage-deflate says so by itself.")
    boolean deflate;

    private final Console console;

    WebSocketDecode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return recording.decode(console, bytes -> new FrameDecoding(role == Role.CLIENT, deflate, bytes));
    }
}
