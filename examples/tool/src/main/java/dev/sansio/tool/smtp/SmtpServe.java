package dev.sansio.tool.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.Tap;
import dev.sansio.reactive.smtp.Authenticator;
import dev.sansio.reactive.smtp.SmtpServer;
import dev.sansio.reactive.smtp.SmtpServerBuilder;
import dev.sansio.reactive.smtp.SmtpTap;
import dev.sansio.smtp.SmtpLimits;
import dev.sansio.smtp.SmtpServerConfig;
import dev.sansio.tls.TlsConfig;
import dev.sansio.tool.cli.Console;
import dev.sansio.tool.cli.Failures;
import dev.sansio.tool.cli.ServerIdentity;
import dev.sansio.tool.cli.Serving;
import dev.sansio.tool.cli.TellingListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sansio serve smtp}: takes every mail. */
@Command(
        name = "smtp",
        sortOptions = false,
        description = {
            "Serves SMTP or LMTP: takes every mail, and tells of it.",
            "Mails are kept in memory until they are complete, then printed, written to files, or forgotten."
        })
final class SmtpServe implements Callable<Integer> {

    @Mixin
    Serving serving = new Serving();

    @ArgGroup
    @Nullable
    Protection protection;

    /** At most one of them. */
    static final class Protection {
        @Option(names = "--starttls", description = "Offers STARTTLS, and takes no mail without it.")
        boolean startTls;

        @Option(names = "--implicit-tls", description = "Speaks TLS from the first byte.")
        boolean implicitTls;
    }

    @Mixin
    ServerIdentity identity = new ServerIdentity();

    @ArgGroup(exclusive = false)
    @Nullable
    Account account;

    /** Both, or none. */
    static final class Account {
        @Option(
                names = "--user",
                required = true,
                description =
                        "Takes mail only after authentication as this user; offered without TLS too, if there is none.")
        String user = "";

        @Option(
                names = "--password",
                required = true,
                interactive = true,
                arity = "0..1",
                description = "The user's password.")
        String password = "";
    }

    @Option(names = "--lmtp", description = "Speaks LMTP and not SMTP.")
    boolean lmtp;

    @Option(
            names = "--max-size",
            paramLabel = "OCTETS",
            description = "The largest mail that is taken (default: 50 MiB).")
    @Nullable
    Long maxSize;

    @Option(names = "--events", description = "Prints each command of ours and each event.")
    boolean events;

    @ArgGroup(exclusive = false)
    Keeping keeping = new Keeping();

    /** Any of them. */
    static final class Keeping {
        @Option(names = "--print", description = "Prints each mail.")
        boolean print;

        @Option(
                names = "--maildir",
                paramLabel = "DIR",
                description = "Writes each mail into a file of this directory.")
        @Nullable
        Path directory;
    }

    private final Console console;

    SmtpServe(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        MailKeeper keeper = new MailKeeper(console.out(), keeping.print, keeping.directory);
        SmtpServerBuilder server = SmtpServer.builder()
                .listener(serving.listener(console))
                .smtp(this::configure)
                .handler(keeper::keep)
                .faults(fault -> console.out().println("fault: " + Failures.told(fault)));
        if (events) {
            server.tap(() -> new SmtpTap<>(new Tap.Listener<>() {}, new TellingListener<>(console.out())));
        }
        if (protection != null) {
            TlsConfig tls = TlsConfig.server(identity.credentials()).build();
            if (protection.startTls) {
                server.requireStartTls(tls);
            } else {
                server.implicitTls(tls);
            }
        }
        if (account != null) {
            Authenticator users = Authenticator.ofPassword(account.user, Secret.of(account.password));
            server.requireAuthentication(new TellingAuthenticator(users, console.out()));
        }
        SmtpServer built = server.build();
        return serving.serve(console, what(), built::bind);
    }

    private SmtpServerConfig configure(SmtpServerConfig smtp) {
        SmtpServerConfig config = smtp.withLmtp(lmtp);
        if (maxSize != null) {
            SmtpLimits limits = config.limits();
            config = config.withLimits(limits.withMessage(limits.textLine().value(), maxSize), config.timeouts());
        }
        return account != null && protection == null ? config.withAuthentication(List.of(), true, true) : config;
    }

    private String what() {
        String name = lmtp ? "lmtp" : "smtp";
        if (protection != null) {
            name += protection.startTls ? " with STARTTLS" : " on TLS";
        }
        return account == null ? name : name + " for user " + account.user;
    }
}
