package dev.sansio.tool.http2;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import dev.sansio.tool.http.Readers;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio decode http2}. */
@Command(
        sortOptions = false,
        description = {
            "Prints what one side of a connection of HTTP/2 means to the engine of the other side.",
            "With --role server the bytes are a client's, and every tunnel is accepted. With --role client they are a server's; "
                    + "each stream has been asked for, and pushes are taken.",
            "The number before an event is how many bytes had been read when it was told, before a frame where it begins."
        })
final class Http2Decode implements Callable<Integer> {

    @Mixin
    Recording recording = new Recording();

    @Mixin
    Readers readers = new Readers();

    @Option(names = "--frames", description = "Prints each frame too: type, length, flags and stream.")
    boolean frames;

    private final Console console;

    Http2Decode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return recording.decode(
                console,
                bytes -> readers.client()
                        ? new ClientDecoding(readers, new Frames(bytes, frames))
                        : new ServerDecoding(new Frames(bytes, frames)));
    }
}
