package dev.sansio.smtp;

import dev.sansio.core.SessionFailedException;
import org.jspecify.annotations.Nullable;

/** What the commands of a mail transaction mean to a server (RFC 5321 section 3.3, RFC 3030). */
final class ServerTransactions {

    private static final SmtpServerEvent DATA = new SmtpServerEvent.DataReceived();

    private final SmtpServerEngine server;
    private final SmtpServerConfig config;
    private final ServerState state;
    private final ParameterReader parameters;
    private MailParameters mailAsked = MailParameters.NONE;

    ServerTransactions(SmtpServerEngine server) {
        this.server = server;
        this.config = server.config;
        this.state = server.state;
        this.parameters = new ParameterReader(config, server.secured);
    }

    /** The parameters of the last MAIL that was well-formed. */
    MailParameters mailAsked() {
        return mailAsked;
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

    void mail(CommandReader line) {
        Prepared objection = mailObjection();
        if (objection == null && state.inTransaction()) {
            objection = ServerReplies.BAD_SEQUENCE;
        }
        if (objection != null) {
            server.refuse("MAIL", objection);
            return;
        }
        PathReader read = PathReader.read(line, PathReader.FROM);
        MailParameters given = parameters.mail(line, read.rest);
        SmtpPath path = read.path;
        if (path == null || path.address().equalsIgnoreCase(SmtpPath.POSTMASTER.address())) {
            server.refuse("MAIL", ServerReplies.BAD_SENDER);
        } else if (parameters.refusal != null) {
            server.refuse("MAIL", parameters.refusal);
        } else if (!line.printable && path.isInternational() && !given.smtpUtf8()) {
            server.refuse("MAIL", ServerReplies.NEEDS_SMTPUTF8);
        } else if (!config.limits().messageSize().admits(given.size())) {
            server.refuse("MAIL", ServerReplies.TOO_BIG);
        } else {
            mailAsked = given;
            server.ask(new SmtpServerEvent.MailReceived(path, given), Pending.MAIL);
        }
    }

    void rcpt(CommandReader line) {
        MailParameters mail = state.mail;
        if (mail == null || state.chunking) {
            server.refuse("RCPT", ServerReplies.BAD_SEQUENCE);
            return;
        }
        PathReader read = PathReader.read(line, PathReader.TO);
        RcptParameters given = parameters.rcpt(line, read.rest);
        SmtpPath path = read.path;
        if (path == null || path.isNull()) {
            server.refuse("RCPT", ServerReplies.BAD_ADDRESS);
        } else if (parameters.refusal != null) {
            server.refuse("RCPT", parameters.refusal);
        } else if (!line.printable && path.isInternational() && !mail.smtpUtf8()) {
            server.refuse("RCPT", ServerReplies.NEEDS_SMTPUTF8);
        } else if (!config.limits().recipients().admits(state.recipients + 1L)) {
            server.refuse("RCPT", ServerReplies.TOO_MANY_RECIPIENTS);
        } else {
            server.ask(new SmtpServerEvent.RcptReceived(state.recipients, path, given), Pending.RCPT);
        }
    }

    void data(boolean argument) {
        MailParameters mail = state.mail;
        if (argument) {
            server.refuse("DATA", ServerReplies.SYNTAX);
        } else if (mail == null || state.chunking || mail.body() == BodyType.BINARY_MIME) {
            server.refuse("DATA", ServerReplies.BAD_SEQUENCE); // RFC 3030 sections 2 and 3
        } else if (state.recipients == 0) {
            server.refuse("DATA", config.lmtp() ? ServerReplies.BAD_SEQUENCE : ServerReplies.NO_RECIPIENTS);
        } else {
            server.ask(DATA, Pending.DATA);
        }
    }

    /** RFC 3030 section 2: the octets follow at once, whatever becomes of the command. */
    void bdat(String argument) {
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
}
