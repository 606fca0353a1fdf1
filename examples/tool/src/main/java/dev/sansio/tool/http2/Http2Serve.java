package dev.sansio.tool.http2;

import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.http.ServeCommand;
import picocli.CommandLine.Command;

/** {@code sansio serve http2}. */
@Command(
        sortOptions = false,
        description = {
            "Serves HTTP/2, in clear text to clients that know it, with --tls to those that agree on it; to others HTTP/1.1.",
            "That is the files of a folder, with ranges and preconditions; or, without a folder, tells each client what it "
                    + "asked, with the content that it sent."
        })
final class Http2Serve extends ServeCommand {

    Http2Serve(Console console) {
        super(console, "http2", HttpVersions.NEGOTIATED);
    }
}
