package dev.sansio.tool.http;

import java.util.List;
import picocli.CommandLine.Option;

/** Who reads a recording of HTTP, and what has to be known of the other side. */
public final class Readers {

    /** Who reads. */
    public enum Role {
        /** The client. */
        CLIENT,
        /** The server. */
        SERVER
    }

    @Option(
            names = "--role",
            defaultValue = "server",
            description = "Who reads the bytes, client or server (default: server).")
    Role role = Role.SERVER;

    @Option(
            names = "--methods",
            split = ",",
            paramLabel = "METHOD",
            description =
                    "The methods that a server's bytes answer, in order, the last for all that follow: HEAD and CONNECT "
                            + "are answered otherwise than others (default: GET).")
    List<String> methods = List.of("GET");

    /** Readers to be filled in by options. */
    public Readers() {}

    /** Whether a client reads, what a server has sent. */
    public boolean client() {
        return role == Role.CLIENT;
    }

    /** The method of a request, by its number from 0. */
    public String method(int number) {
        return methods.get(Math.min(number, methods.size() - 1));
    }
}
