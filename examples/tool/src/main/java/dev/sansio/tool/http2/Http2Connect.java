package dev.sansio.tool.http2;

import dev.sansio.reactive.http.HttpVersions;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.http.ConnectCommand;
import picocli.CommandLine.Command;

/** {@code sansio connect http2}. */
@Command(
        sortOptions = false,
        description = {
            "Sends a request by HTTP/2: to http with prior knowledge, to https as TLS agrees. Prints version, status and fields "
                    + "of the response to the standard error, its content to the standard output.",
            "Fails if the status is 400 or more."
        })
final class Http2Connect extends ConnectCommand {

    Http2Connect(Console console) {
        super(console, HttpVersions.HTTP_2);
    }
}
