package dev.sansio.smtp;

import dev.sansio.core.Secret;
import dev.sansio.core.SessionFailedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What each command means to a server (RFC 5321 section 4.1.1), and in which order they may come (4.1.4). */
final class ServerCommands {

    /** Verbs of HTTP: somebody makes a browser talk to us. */
    private static final Set<String> NOT_SMTP =
            Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "PRI");

    private final SmtpServerEngine server;
    private final SmtpServerConfig config;
    private final ServerState state;
    private final ServerTransactions transactions;

    private boolean extendedHello;

    ServerCommands(SmtpServerEngine server) {
        this.server = server;
        this.config = server.config;
        this.state = server.state;
        this.transactions = new ServerTransactions(server);
    }

    /** Whether the last greeting was EHLO or LHLO. */
    boolean extendedHello() {
        return extendedHello;
    }

    /** The application has answered a command. */
    void answered(Pending asked, boolean accepted) {
        if (!accepted) {
            return;
        }
        if (asked == Pending.HELLO) {
            state.greeted = true;
            state.extended = extendedHello;
        } else if (asked == Pending.MAIL) {
            state.mail = transactions.mailAsked();
        } else if (asked == Pending.RCPT) {
            state.recipients++;
        }
    }

    /** Takes a line. */
    void on(CommandReader line) {
        if (!line.printable && !isText(line.text())) {
            unknown(line.text());
            return;
        }
        int verb = line.verb();
        switch (state.refused && verb != Verbs.QUIT ? 0 : verb) {
            case Verbs.EHLO:
                hello("EHLO", line);
                break;
            case Verbs.HELO:
                hello("HELO", line);
                break;
            case Verbs.LHLO:
                hello("LHLO", line);
                break;
            case Verbs.MAIL:
                transactions.mail(line);
                break;
            case Verbs.RCPT:
                transactions.rcpt(line);
                break;
            case Verbs.DATA:
                transactions.data(line.hasArgument());
                break;
            case Verbs.BDAT:
                transactions.bdat(line.argument());
                break;
            case Verbs.RSET:
                server.abortTransaction();
                server.write(ServerReplies.OK);
                break;
            case Verbs.NOOP:
                server.write(ServerReplies.OK);
                break;
            case Verbs.QUIT:
                server.write(ServerReplies.BYE);
                server.closed();
                break;
            default:
                rare(line.text());
                break;
        }
    }

    /** UTF-8 without control characters (RFC 6531 section 3.3). */
    private static boolean isText(String line) {
        return Syntax.isArgument(line) && line.indexOf('\uFFFD') < 0;
    }

    /** A verb that a session has once at most, or that is not served. */
    private void rare(String line) {
        int space = line.indexOf(' ');
        String verb = Syntax.upper(space < 0 ? line : line.substring(0, space));
        String argument = space < 0 ? "" : line.substring(space + 1).strip();
        if (!Syntax.isKeyword(verb)) {
            unknown(line);
        } else if (state.refused) {
            server.refuse(verb, ServerReplies.NO_SERVICE);
        } else {
            rare(verb, argument, line);
        }
    }

    private void rare(String verb, String argument, String line) {
        switch (verb) {
            case "HELP":
                server.write(ServerReplies.HELP);
                break;
            case "STARTTLS":
                startTls(argument);
                break;
            case "AUTH":
                auth(argument);
                break;
            default:
                inquiry(verb, argument, line);
                break;
        }
    }

    private void unknown(String line) {
        server.tell(new SmtpServerEvent.UnknownReceived(line));
        server.write(ServerReplies.UNKNOWN);
        server.mistaken(ServerReplies.UNKNOWN);
    }

    private void inquiry(String verb, String argument, String line) {
        if (verb.equals("VRFY") || verb.equals("EXPN")) {
            boolean vrfy = verb.equals("VRFY");
            if (argument.isEmpty()) {
                server.refuse(verb, ServerReplies.SYNTAX);
            } else if (!config.extensions().contains(vrfy ? SmtpExtension.VRFY : SmtpExtension.EXPN)) {
                // Section 7.3: 252 tells nothing about users, and is what a server says that does not verify.
                if (vrfy) {
                    server.write(ServerReplies.CANNOT_VERIFY);
                } else {
                    server.refuse(verb, ServerReplies.NOT_IMPLEMENTED);
                }
            } else if (vrfy) {
                server.ask(new SmtpServerEvent.VrfyReceived(argument), Pending.VRFY);
            } else {
                server.ask(new SmtpServerEvent.ExpnReceived(argument), Pending.EXPN);
            }
        } else if (verb.equals("ETRN") && config.extensions().contains(SmtpExtension.ETRN)) {
            if (argument.isEmpty()) {
                server.refuse(verb, ServerReplies.SYNTAX);
            } else {
                server.ask(new SmtpServerEvent.EtrnReceived(argument), Pending.ETRN);
            }
        } else if (config.otherVerbs().contains(verb)) {
            server.ask(new SmtpServerEvent.OtherReceived(verb, argument), Pending.OTHER);
        } else {
            unknown(line);
            if (NOT_SMTP.contains(verb)) {
                throw new SessionFailedException("not-smtp", "the client speaks HTTP: " + verb);
            }
        }
    }

    private void hello(String verb, CommandReader line) {
        String domain = line.argument();
        if (config.lmtp() != verb.equals("LHLO")) {
            unknown(line.text()); // RFC 2033 section 4.1: LMTP has LHLO, and neither HELO nor EHLO
        } else if (!Syntax.isDomainOrLiteral(domain)) {
            server.refuse(verb, ServerReplies.SYNTAX);
        } else {
            server.abortTransaction();
            extendedHello = !verb.equals("HELO");
            server.ask(new SmtpServerEvent.EhloReceived(domain, verb), Pending.HELLO);
        }
    }

    private void startTls(String argument) {
        if (!config.startTls()) {
            server.refuse("STARTTLS", ServerReplies.NOT_IMPLEMENTED);
        } else if (server.secured) {
            server.refuse("STARTTLS", ServerReplies.BAD_SEQUENCE);
        } else if (!argument.isEmpty()) {
            server.refuse("STARTTLS", ServerReplies.SYNTAX);
        } else {
            server.write(ServerReplies.START_TLS);
            server.switched();
        }
    }

    private void auth(String argument) {
        if (config.mechanisms().isEmpty()) {
            server.refuse("AUTH", ServerReplies.NOT_IMPLEMENTED);
        } else if (!state.extended || state.authenticated || state.inTransaction()) {
            server.refuse("AUTH", state.greeted ? ServerReplies.BAD_SEQUENCE : ServerReplies.NO_GREETING);
        } else if (!server.secured && !config.allowPlaintextAuthentication()) {
            server.refuse("AUTH", ServerReplies.AUTH_NEEDS_TLS);
        } else {
            int space = argument.indexOf(' ');
            String mechanism = Syntax.upper(space < 0 ? argument : argument.substring(0, space));
            if (!config.mechanisms(server.secured).contains(mechanism)) {
                server.refuse("AUTH", ServerReplies.BAD_MECHANISM);
            } else if (space < 0) {
                server.ask(new SmtpServerEvent.AuthReceived(mechanism, null), Pending.AUTH);
            } else {
                String initial = argument.substring(space + 1);
                Secret response = decoded(initial.equals("=") ? "" : initial);
                if (response == null) {
                    server.refuse("AUTH", ServerReplies.NOT_BASE64);
                } else {
                    server.ask(new SmtpServerEvent.AuthReceived(mechanism, response), Pending.AUTH);
                }
            }
        }
    }

    /** A line that answers a challenge; false if it is none, which ends the exchange. */
    boolean response(String line) {
        Secret response = decoded(line);
        if (response == null) {
            server.refuse("AUTH", ServerReplies.NOT_BASE64);
            return false;
        }
        server.ask(new SmtpServerEvent.AuthDataReceived(response), Pending.AUTH);
        return true;
    }

    private static @Nullable Secret decoded(String base64) {
        try {
            return Secret.of(Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
