package dev.sansio.tool.tls;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sansio decode tls}. */
@Command(
        name = "tls",
        sortOptions = false,
        description = {
            "Prints the records of one direction of a TLS connection, and the handshake messages and alerts in them that are "
                    + "not encrypted.",
            "The number before each is where it begins."
        })
final class TlsDecode implements Callable<Integer> {

    @Mixin
    Recording recording = new Recording();

    private final Console console;

    TlsDecode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return recording.decode(console, bytes -> new RecordDecoding());
    }
}
