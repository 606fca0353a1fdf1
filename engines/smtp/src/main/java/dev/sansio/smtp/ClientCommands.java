package dev.sansio.smtp;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Limit;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The checks a client makes before a command may change anything. */
final class ClientCommands {

    private final SmtpClientConfig config;
    private final Capabilities server;
    private final boolean secured;

    ClientCommands(SmtpClientConfig config, Capabilities server, boolean secured) {
        this.config = config;
        this.server = server;
        this.secured = secured;
    }

    void check(SmtpCommand.Authenticate command) {
        String mechanism = command.exchange().mechanism();
        if (!server.authMechanisms().contains(Syntax.upper(mechanism))) {
            throw new CommandRejectedException("the server does not offer AUTH " + mechanism);
        }
        if (!secured && command.exchange().revealsSecret() && !config.allowPlaintextAuthentication()) {
            throw new CommandRejectedException("AUTH " + mechanism + " reveals the secret, and there is no TLS");
        }
    }

    void checkStartTls() {
        if (secured) {
            throw new CommandRejectedException("TLS is established already");
        }
        if (!server.startTls()) {
            throw new CommandRejectedException("the server does not offer STARTTLS");
        }
    }

    /** The line of MAIL. */
    String mail(SmtpPath path, MailParameters parameters) {
        require(Objections.to(server, parameters, path.isInternational()));
        if (parameters.requireTls() && !secured) {
            throw new CommandRejectedException("REQUIRETLS without TLS");
        }
        return fitting(CommandLines.mail(path, parameters));
    }

    /** The line of RCPT. */
    String rcpt(SmtpPath path, RcptParameters parameters, Transaction transaction) {
        if (path.isNull()) {
            throw new CommandRejectedException("a recipient is not the null path");
        }
        String original = parameters.originalRecipient();
        boolean international = path.isInternational() || (original != null && !Syntax.isAscii(original));
        if (international && !transaction.smtpUtf8) {
            throw new CommandRejectedException("an address beyond ASCII needs the SMTPUTF8 parameter of MAIL");
        }
        require(Objections.to(server, parameters));
        return fitting(CommandLines.rcpt(path, parameters));
    }

    void checkRecipients(int count) {
        Limit limit = config.limits().recipients();
        if (!limit.admits(count)) {
            throw new CommandRejectedException(limit.name() + " is " + limit.value());
        }
        OptionalLong maximum = server.limit("RCPTMAX");
        if (maximum.isPresent() && count > maximum.getAsLong()) {
            throw new CommandRejectedException("the server takes " + maximum.getAsLong() + " recipients");
        }
    }

    void checkChunking() {
        if (!server.supports("CHUNKING")) {
            throw new CommandRejectedException("the server does not offer CHUNKING");
        }
    }

    /** The line of a command with an address or name, which may be international (RFC 6531 section 3.7.4.2). */
    String naming(String verb, String name) {
        argument(verb, name);
        if (name.isBlank()) {
            throw new CommandRejectedException(verb + " needs an argument");
        }
        if (Syntax.isAscii(name)) {
            return fitting(verb + " " + name);
        }
        if (!server.supports("SMTPUTF8")) {
            throw new CommandRejectedException(verb + " beyond ASCII, and the server does not offer SMTPUTF8");
        }
        return fitting(verb + " " + name + " SMTPUTF8");
    }

    /** The line of any command with plain text behind the verb. */
    String plain(String verb, @Nullable String text) {
        if (text == null) {
            return verb;
        }
        argument(verb, text);
        if (!Syntax.isAscii(text)) {
            throw new CommandRejectedException(verb + " takes ASCII only");
        }
        return fitting(verb + " " + text);
    }

    /** The line of a command without a type, which must not be one of those that have one: the engine would not notice. */
    String other(String verb, @Nullable String text) {
        if (!Syntax.isKeyword(verb) || Verbs.isKnown(Syntax.upper(verb))) {
            throw new CommandRejectedException("not another command: " + Syntax.escaped(verb));
        }
        return plain(verb, text);
    }

    private static void argument(String verb, String text) {
        if (!Syntax.isArgument(text)) {
            throw new CommandRejectedException(verb + " with a control character: " + Syntax.escaped(text));
        }
    }

    private String fitting(String line) {
        long longest = config.limits().longestCommand();
        if (line.length() + 2L > longest || line.getBytes(StandardCharsets.UTF_8).length + 2L > longest) {
            throw new CommandRejectedException(config.limits().commandLine().name() + " with extensions is " + longest);
        }
        return line;
    }

    private static void require(@Nullable String objection) {
        if (objection != null) {
            throw new CommandRejectedException(objection);
        }
    }
}
