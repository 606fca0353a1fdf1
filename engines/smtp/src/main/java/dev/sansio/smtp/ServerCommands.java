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
    private final ParameterReader parameters;

    private boolean extendedHello;
    private MailParameters mailAsked = MailParameters.NONE;

    ServerCommands(SmtpServerEngine server) {
        this.server = server;
        this.config = server.config;
        this.state = server.state;
        this.parameters = new ParameterReader(config, server.secured);
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
            state.mail = mailAsked;
        } else if (asked == Pending.RCPT) {
            state.recipients++;
        }
    }

    /** Takes a line; one that is known to be printable ASCII is not checked for it again. */
    void on(String line, boolean printable) {
        int space = line.indexOf(' ');
        String known = Verbs.known(line, space < 0 ? line.length() : space);
        String verb = known != null ? known : Syntax.upper(space < 0 ? line : line.substring(0, space));
        String argument = space < 0 ? "" : line.substring(space + 1).strip();
        boolean text = printable || (Syntax.isArgument(line) && line.indexOf('\uFFFD') < 0);
        if (!text || (known == null && !Syntax.isKeyword(verb))) {
            unknown(line);
        } else if (state.refused && !verb.equals("QUIT")) {
            server.refuse(verb, ServerReplies.NO_SERVICE);
        } else {
            on(verb, argument, line);
        }
    }

    private void unknown(String line) {
        server.tell(new SmtpServerEvent.UnknownReceived(line));
        server.write(ServerReplies.UNKNOWN);
        server.mistaken(ServerReplies.UNKNOWN);
    }

    private void on(String verb, String argument, String line) {
        switch (verb) {
            case "EHLO":
            case "HELO":
            case "LHLO":
                hello(verb, argument, line);
                break;
            case "MAIL":
                mail(argument);
                break;
            case "RCPT":
                rcpt(argument);
                break;
            case "DATA":
                data(argument);
                break;
            case "BDAT":
                bdat(argument);
                break;
            case "RSET":
                server.abortTransaction();
                server.write(ServerReplies.OK);
                break;
            case "NOOP":
                server.write(ServerReplies.OK);
                break;
            case "HELP":
                server.write(ServerReplies.HELP);
                break;
            case "QUIT":
                server.write(ServerReplies.BYE);
                server.closed();
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

    private void hello(String verb, String argument, String line) {
        if (config.lmtp() != verb.equals("LHLO")) {
            unknown(line); // RFC 2033 section 4.1: LMTP has LHLO, and neither HELO nor EHLO
        } else if (!Syntax.isDomainOrLiteral(argument)) {
            server.refuse(verb, ServerReplies.SYNTAX);
        } else {
            server.abortTransaction();
            extendedHello = !verb.equals("HELO");
            server.ask(new SmtpServerEvent.EhloReceived(argument, verb), Pending.HELLO);
        }
    }

    /** Why mail is not taken now, or null. */
    private @Nullable Prepared mailObjection() {
        if (!state.greeted) {
            return ServerReplies.NO_GREETING;
        }
        if (config.requireTls() && !server.secured) {
            return ServerReplies.NEEDS_TLS;
        }
        return config.requireAuthentication() && !state.authenticated ? ServerReplies.NEEDS_AUTH : null;
    }

    private void mail(String argument) {
        Prepared objection = mailObjection();
        if (objection == null && state.inTransaction()) {
            objection = ServerReplies.BAD_SEQUENCE;
        }
        if (objection != null) {
            server.refuse("MAIL", objection);
            return;
        }
        PathReader read = PathReader.read(argument, "FROM:");
        MailParameters given = parameters.mail(read.rest);
        SmtpPath path = read.path;
        if (path == null || path.address().equalsIgnoreCase(SmtpPath.POSTMASTER.address())) {
            server.refuse("MAIL", ServerReplies.BAD_SENDER);
        } else if (parameters.refusal != null) {
            server.refuse("MAIL", parameters.refusal);
        } else if (path.isInternational() && !given.smtpUtf8()) {
            server.refuse("MAIL", ServerReplies.NEEDS_SMTPUTF8);
        } else if (!config.limits().messageSize().admits(given.size())) {
            server.refuse("MAIL", ServerReplies.TOO_BIG);
        } else {
            mailAsked = given;
            server.ask(new SmtpServerEvent.MailReceived(path, given), Pending.MAIL);
        }
    }

    private void rcpt(String argument) {
        MailParameters mail = state.mail;
        if (mail == null || state.chunking) {
            server.refuse("RCPT", ServerReplies.BAD_SEQUENCE);
            return;
        }
        PathReader read = PathReader.read(argument, "TO:");
        RcptParameters given = parameters.rcpt(read.rest);
        SmtpPath path = read.path;
        if (path == null || path.isNull()) {
            server.refuse("RCPT", ServerReplies.BAD_ADDRESS);
        } else if (parameters.refusal != null) {
            server.refuse("RCPT", parameters.refusal);
        } else if (path.isInternational() && !mail.smtpUtf8()) {
            server.refuse("RCPT", ServerReplies.NEEDS_SMTPUTF8);
        } else if (!config.limits().recipients().admits(state.recipients + 1L)) {
            server.refuse("RCPT", ServerReplies.TOO_MANY_RECIPIENTS);
        } else {
            server.ask(new SmtpServerEvent.RcptReceived(state.recipients, path, given), Pending.RCPT);
        }
    }

    private void data(String argument) {
        MailParameters mail = state.mail;
        if (!argument.isEmpty()) {
            server.refuse("DATA", ServerReplies.SYNTAX);
        } else if (mail == null || state.chunking || mail.body() == BodyType.BINARY_MIME) {
            server.refuse("DATA", ServerReplies.BAD_SEQUENCE); // RFC 3030 sections 2 and 3
        } else if (state.recipients == 0) {
            server.refuse("DATA", config.lmtp() ? ServerReplies.BAD_SEQUENCE : ServerReplies.NO_RECIPIENTS);
        } else {
            server.ask(new SmtpServerEvent.DataReceived(), Pending.DATA);
        }
    }

    /** RFC 3030 section 2: the octets follow at once, whatever becomes of the command. */
    private void bdat(String argument) {
        if (!config.extensions().contains(SmtpExtension.CHUNKING)) {
            server.refuse("BDAT", ServerReplies.NOT_IMPLEMENTED);
            return;
        }
        int space = argument.indexOf(' ');
        long size = Numbers.parse(space < 0 ? argument : argument.substring(0, space), Long.MAX_VALUE);
        boolean last = space >= 0 && argument.substring(space + 1).strip().equalsIgnoreCase("LAST");
        if (size < 0 || (space >= 0 && !last)) {
            throw new SessionFailedException("garbled-chunk-size", "BDAT " + Syntax.escaped(argument));
        }
        if (!state.inTransaction() || state.recipients == 0) {
            state.discarding =
                    state.inTransaction() && !config.lmtp() ? ServerReplies.NO_RECIPIENTS : ServerReplies.BAD_SEQUENCE;
        }
        state.chunking = true;
        server.body(size, last);
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
            if (!config.mechanisms().contains(mechanism)) {
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

    /** A line that answers a challenge. */
    void response(String line) {
        Secret response = decoded(line);
        if (response == null) {
            server.refuse("AUTH", ServerReplies.NOT_BASE64);
        } else {
            server.ask(new SmtpServerEvent.AuthDataReceived(response), Pending.AUTH);
        }
    }

    private static @Nullable Secret decoded(String base64) {
        try {
            return Secret.of(Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException garbled) {
            return null;
        }
    }
}
