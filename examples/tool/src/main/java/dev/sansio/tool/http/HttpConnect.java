package dev.sansio.tool.http;

import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.tool.cli.Console;
import picocli.CommandLine.Command;

/** {@code sansio connect http}. */
@Command(
        sortOptions = false,
        description = {
            "Sends a request by HTTP/1.1. Prints version, status and fields of the response to the standard error, its content "
                    + "to the standard output.",
            "Fails if the status is 400 or more."
        })
final class HttpConnect extends ConnectCommand {

    HttpConnect(Console console) {
        super(console, HttpVersions.HTTP_1_1);
    }
}
