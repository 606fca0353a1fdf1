package dev.sansio.tool.http;

import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.tool.cli.Console;
import picocli.CommandLine.Command;

/** {@code sansio serve http}. */
@Command(
        sortOptions = false,
        description = {
            "Serves HTTP/1.1: the files of a folder, with ranges and preconditions; or, without a folder, tells each client "
                    + "what it asked, with the content that it sent."
        })
final class HttpServe extends ServeCommand {

    HttpServe(Console console) {
        super(console, "http", HttpVersions.HTTP_1_1);
    }
}
