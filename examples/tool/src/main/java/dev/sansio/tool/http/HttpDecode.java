package dev.sansio.tool.http;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio decode http}. */
@Command(
        sortOptions = false,
        description = {
            "Prints what one side of a connection of HTTP/1.1 means to the engine of the other side.",
            "With --role server the bytes are a client's, and every tunnel is accepted. With --role client they are a server's.",
            "The number before an event is how many bytes had been read when it was told."
        })
final class HttpDecode implements Callable<Integer> {

    @Mixin
    Recording recording = new Recording();

    @Mixin
    Readers readers = new Readers();

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            description =
                    "The protocol that every request offers, if a server's bytes have 101: websocket, for example.")
    @Nullable
    String protocol;

    private final Console console;

    HttpDecode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return recording.decode(
                console, bytes -> readers.client() ? new ClientDecoding(readers, protocol) : new ServerDecoding());
    }
}
