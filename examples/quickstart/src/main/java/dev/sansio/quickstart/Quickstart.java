package dev.sansio.quickstart;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.Receipt;
import dev.sansio.reactive.smtp.SimpleMail;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.TlsMode;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tls.TlsTrust;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sends one mail and shows how it travels. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "0.1.0",
        description = {
            "Sends one mail, with an attachment, and prints every line, TLS record, command and event of its journey.",
            "Without --host it goes to a server embedded in this program, on a real loopback socket."
        })
public final class Quickstart implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Option(names = "--host", description = "A real server to send to; without it one is started here.")
    @Nullable
    String host;

    @Option(names = "--port", description = "The server's port (default: ${DEFAULT-VALUE}).", defaultValue = "587")
    int port;

    @Option(
            names = "--tls",
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "REQUIRED")
    TlsMode tls = TlsMode.REQUIRED;

    @Option(names = "--trust", description = "A PEM file with the authorities to trust; by default those of the JDK.")
    @Nullable
    Path trust;

    @Option(names = "--user", description = "Whom to authenticate as; without it there is no authentication.")
    @Nullable
    String user;

    @Option(
            names = "--password",
            description = "The password; asked for if no value is given.",
            interactive = true,
            arity = "0..1")
    @Nullable
    String password;

    @Option(names = "--from", description = "The sender (default: ${DEFAULT-VALUE}).", defaultValue = "ann@example.org")
    String from = "";

    @Option(
            names = "--to",
            description = "The recipient (default: ${DEFAULT-VALUE}).",
            defaultValue = "bob@example.org")
    String to = "";

    private final PrintStream out;

    /** Prints to the given stream. */
    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), arguments));
    }

    static int run(PrintStream out, String... arguments) {
        return new CommandLine(new Quickstart(out))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (host != null) {
            TlsConfig.Builder policy = TlsConfig.client();
            if (trust != null) {
                policy.trust(TlsTrust.pem(Files.readAllBytes(trust)));
            }
            return send(host, port, policy.build(), credentials(), null);
        }
        try (EmbeddedServer server = EmbeddedServer.start()) {
            TlsConfig policy = TlsConfig.client().trust(EmbeddedServer.trust()).build();
            SaslCredentials demo = new SaslCredentials.Password(EmbeddedServer.USER, EmbeddedServer.PASSWORD);
            return send("localhost", server.port(), policy, demo, server);
        }
    }

    private @Nullable SaslCredentials credentials() {
        return user == null ? null : new SaslCredentials.Password(user, Secret.of(password == null ? "" : password));
    }

    private int send(
            String server,
            int serverPort,
            TlsConfig policy,
            @Nullable SaslCredentials credentials,
            @Nullable EmbeddedServer embedded) {
        Transcript transcript = new Transcript(out);
        SmtpClientBuilder builder = SmtpClient.builder(server, serverPort)
                .tls(embedded == null ? tls : TlsMode.REQUIRED, policy)
                .tap(transcript::tap);
        if (credentials != null) {
            builder.credentials(credentials);
        }
        SmtpClient client = builder.build();
        Mail mail = mail();
        out.printf(
                "Sending %s by %s:%d%s%n%n",
                mail, server, serverPort, embedded == null ? "" : ", a server embedded in this program");
        out.println("  C: S: lines of SMTP   ~> <~ bytes on the wire once they are TLS   >> commands   << events");
        out.println();
        try {
            Receipt receipt = client.send(mail).block(PATIENCE);
            client.close().block(PATIENCE);
            out.println();
            return receipt == null ? 1 : report(receipt, mail, transcript, embedded);
        } catch (SmtpException failed) {
            out.printf(
                    "%nNot sent: %s%nTrying again %s.%n",
                    failed.getMessage(), failed.retryable() ? "may help" : "will not help");
            return 1;
        }
    }

    private Mail mail() {
        byte[] notes = "one, two, three\r\n".repeat(40).getBytes(StandardCharsets.US_ASCII);
        return SimpleMail.from(from)
                .to(to)
                .subject("Sans I/O, with an Ümlaut")
                .text("Hello,\n.this line begins with a dot\nand this mail is real.\n")
                .attach("notes.txt", "text/plain", notes)
                .build();
    }

    private int report(Receipt receipt, Mail mail, Transcript transcript, @Nullable EmbeddedServer embedded) {
        receipt.outcomes()
                .forEach(outcome -> out.printf(
                        "%s %s: %s%n",
                        outcome.accepted() ? "accepted" : "refused ",
                        outcome.recipient().path(),
                        outcome.reply()));
        String arrived = "";
        boolean whole = true;
        if (embedded != null) {
            byte[] sent = Contents.of(mail);
            byte[] kept = embedded.mails().peek();
            whole = kept != null && Arrays.equals(sent, kept);
            arrived = whole ? ", arrived byte for byte" : ", BUT WHAT ARRIVED DIFFERS";
        }
        out.printf(
                Locale.ROOT,
                "%nSent 1 mail of %d bytes to %d of %d recipients%s; %d bytes out, %d bytes in, %d turns.%n",
                mail.content().size(),
                receipt.accepted().size(),
                receipt.outcomes().size(),
                arrived,
                transcript.wireOut(),
                transcript.wireIn(),
                transcript.turns());
        return whole ? 0 : 1;
    }
}
