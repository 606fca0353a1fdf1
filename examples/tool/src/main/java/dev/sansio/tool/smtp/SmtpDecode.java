package dev.sansio.tool.smtp;

import dev.sansio.tool.cli.Console;
import dev.sansio.tool.decode.Recording;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio decode smtp}. */
@Command(
        name = "smtp",
        sortOptions = false,
        description = {
            "Prints what one side of an SMTP or LMTP session means to the engine of the other side.",
            "With --role server the bytes are a client's, read by the server engine; everything that it asks is accepted.",
            "With --role client the bytes are a server's replies. They do not say what they answer, so the client engine is "
                    + "given plausible commands: AUTH where a 334, 235 or 535 comes, STARTTLS for 220, QUIT for 221, "
                    + "MAIL, RCPT and DATA for the replies that lead up to a 354, and NOOP for all others. The addresses in "
                    + "those commands are made up.",
            "The number before an event is how many bytes had been read when it was told."
        })
final class SmtpDecode implements Callable<Integer> {

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

    @Option(names = "--lmtp", description = "The session is LMTP and not SMTP.")
    boolean lmtp;

    @Option(
            names = "--after-starttls",
            description = "The session begins on TLS that STARTTLS began: there is no greeting.")
    boolean afterStartTls;

    private final Console console;

    SmtpDecode(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return recording.decode(
                console,
                bytes -> role == Role.SERVER
                        ? new ServerDecoding(lmtp, afterStartTls)
                        : new ClientDecoding(lmtp, afterStartTls, bytes));
    }
}
