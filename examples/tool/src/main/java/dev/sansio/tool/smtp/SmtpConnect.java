package dev.sansio.tool.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.sasl.SaslCredentials;
import dev.sansio.reactive.smtp.Mail;
import dev.sansio.reactive.smtp.MailContent;
import dev.sansio.reactive.smtp.Receipt;
import dev.sansio.reactive.smtp.SimpleMail;
import dev.sansio.reactive.smtp.SmtpClient;
import dev.sansio.reactive.smtp.SmtpClientBuilder;
import dev.sansio.reactive.smtp.SmtpException;
import dev.sansio.reactive.smtp.TlsMode;
import dev.sansio.tool.cli.ClientTrust;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Content;
import dev.sansio.tool.cli.HostPort;
import dev.sansio.tool.cli.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sansio connect smtp}: sends a mail. */
@Command(
        name = "smtp",
        sortOptions = false,
        description = {
            "Sends a mail by SMTP or LMTP, and prints what became of it for each recipient.",
            "Exits with 0 if everybody was accepted."
        })
final class SmtpConnect implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Parameters(
            index = "0",
            paramLabel = "HOST:PORT",
            converter = HostPort.Converter.class,
            description = "The server.")
    HostPort server = new HostPort("localhost", 25);

    @Option(names = "--from", required = true, paramLabel = "ADDRESS", description = "The sender.")
    String from = "";

    @Option(names = "--to", required = true, paramLabel = "ADDRESS", description = "A recipient; may be repeated.")
    List<String> to = List.of();

    @Option(
            names = "--tls",
            defaultValue = "REQUIRED",
            description = "How to protect the connection: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    TlsMode tls = TlsMode.REQUIRED;

    @Mixin
    ClientTrust trust = new ClientTrust();

    @ArgGroup(exclusive = false)
    @Nullable
    Account account;

    /** Both, or none. */
    static final class Account {
        @Option(
                names = "--user",
                required = true,
                description = "Whom to authenticate as, without TLS only by what keeps the password secret.")
        String user = "";

        @Option(
                names = "--password",
                required = true,
                interactive = true,
                arity = "0..1",
                description = "The password; asked for if no value is given.")
        String password = "";
    }

    @Option(names = "--lmtp", description = "Speaks LMTP and not SMTP.")
    boolean lmtp;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "A message with its headers (RFC 5322), - for the standard input; bare line ends become CR LF.")
    @Nullable
    String file;

    @Option(names = "--subject", description = "The subject of a simple message, instead of FILE.")
    @Nullable
    String subject;

    @Option(names = "--text", description = "The text of a simple message, instead of FILE.")
    @Nullable
    String text;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    SmtpConnect(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Mail mail = mail();
        SmtpClientBuilder builder = SmtpClient.builder(server.host(), server.port())
                .smtp(config -> config.withLmtp(lmtp))
                .tls(tls, trust.policy().build());
        if (account != null) {
            builder.credentials(new SaslCredentials.Password(account.user, Secret.of(account.password)));
        }
        SmtpClient client = builder.build();
        try {
            Receipt receipt = client.send(mail).block(PATIENCE);
            return receipt == null ? 1 : print(receipt);
        } catch (SmtpException.MailRefused refused) {
            print(new Receipt(refused.outcomes()));
            throw refused;
        } finally {
            client.close().block(PATIENCE);
        }
    }

    private Mail mail() throws IOException {
        boolean simple = subject != null || text != null;
        if (spec != null && simple == (file != null)) {
            throw new ParameterException(spec.commandLine(), "either FILE or --subject and --text says what is sent");
        }
        if (file != null) {
            return Mail.of(from, to, MailContent.of(LineEnds.normalized(Content.of(file, console.in()))));
        }
        return SimpleMail.from(from)
                .to(to.toArray(String[]::new))
                .subject(subject == null ? "" : subject)
                .text(text == null ? "" : text)
                .build();
    }

    private int print(Receipt receipt) {
        for (Receipt.Outcome outcome : receipt.outcomes()) {
            console.out()
                    .println((outcome.accepted() ? "accepted " : "refused ")
                            + outcome.recipient().path() + ": "
                            + Text.escaped(outcome.reply().toString()));
        }
        return receipt.complete() ? 0 : 1;
    }
}
