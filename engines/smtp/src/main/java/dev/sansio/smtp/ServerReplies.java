package dev.sansio.smtp;

import dev.sansio.core.SessionFailedException;
import org.jspecify.annotations.Nullable;

/** What a server says when the application says nothing else (RFC 5321 section 4.2.2, RFC 3463, RFC 4954). */
final class ServerReplies {

    static final Prepared MAIL_OK = Prepared.of(250, "2.1.0", "Sender ok");
    static final Prepared RCPT_OK = Prepared.of(250, "2.1.5", "Recipient ok");
    static final Prepared START_MAIL = Prepared.of(354, "End data with <CR><LF>.<CR><LF>");
    static final Prepared MESSAGE_OK = Prepared.of(250, "2.0.0", "Message accepted");
    static final Prepared OK = Prepared.of(250, "2.0.0", "Ok");
    static final Prepared AUTHENTICATED = Prepared.of(235, "2.7.0", "Authentication successful");
    static final Prepared CANNOT_VERIFY = Prepared.of(252, "2.5.0", "Cannot verify, but will take a message and try");
    static final Prepared QUEUEING_STARTED = Prepared.of(250, "2.0.0", "Queueing for the node started");
    static final Prepared HELP = Prepared.of(214, "2.0.0", "See RFC 5321");
    static final Prepared BYE = Prepared.of(221, "2.0.0", "Bye");
    static final Prepared START_TLS = Prepared.of(220, "2.0.0", "Ready to start TLS");

    static final Prepared UNKNOWN = Prepared.of(500, "5.5.1", "Command not recognized");
    static final Prepared LINE_TOO_LONG = Prepared.of(500, "5.5.2", "Line too long");
    static final Prepared SYNTAX = Prepared.of(501, "5.5.4", "Syntax error in parameters or arguments");
    static final Prepared BAD_ADDRESS = Prepared.of(501, "5.1.3", "Bad address syntax");
    static final Prepared BAD_SENDER = Prepared.of(501, "5.1.7", "Bad sender address syntax");
    static final Prepared NOT_BASE64 = Prepared.of(501, "5.5.2", "Cannot decode the response");
    static final Prepared AUTH_CANCELLED = Prepared.of(501, "5.7.0", "Authentication cancelled");
    static final Prepared NOT_IMPLEMENTED = Prepared.of(502, "5.5.1", "Command not implemented");
    static final Prepared NO_GREETING = Prepared.of(503, "5.5.1", "Say hello first");
    static final Prepared BAD_SEQUENCE = Prepared.of(503, "5.5.1", "Bad sequence of commands");
    static final Prepared NO_RECIPIENTS = Prepared.of(554, "5.5.1", "No valid recipients");
    static final Prepared NO_SERVICE = Prepared.of(503, "5.5.1", "No service here, only QUIT");
    static final Prepared BAD_MECHANISM = Prepared.of(504, "5.5.4", "Mechanism not supported");
    static final Prepared BAD_PARAMETER = Prepared.of(555, "5.5.4", "Parameter not recognized or not implemented");
    static final Prepared NEEDS_TLS = Prepared.of(530, "5.7.0", "Must issue a STARTTLS command first");
    static final Prepared NEEDS_AUTH = Prepared.of(530, "5.7.0", "Authentication required");
    static final Prepared AUTH_NEEDS_TLS = Prepared.of(538, "5.7.11", "Encryption required for requested mechanism");
    static final Prepared NEEDS_SMTPUTF8 = Prepared.of(553, "5.6.7", "International address without SMTPUTF8");
    static final Prepared TOO_BIG = Prepared.of(552, "5.3.4", "Message too big");
    static final Prepared TEXT_LINE_TOO_LONG = Prepared.of(500, "5.6.0", "Text line too long");
    static final Prepared TOO_MANY_RECIPIENTS = Prepared.of(452, "4.5.3", "Too many recipients");

    static final Prepared TIMED_OUT = Prepared.of(421, "4.4.2", "Timeout exceeded, closing");
    static final Prepared TOO_MANY_ERRORS = Prepared.of(421, "4.7.0", "Too many errors, closing");
    static final Prepared BARE_LINE_END = Prepared.of(521, "5.5.2", "Bare CR or LF received, closing");
    static final Prepared NOT_SMTP = Prepared.of(521, "5.5.1", "This is not SMTP, closing");
    static final Prepared BAD_CHUNK = Prepared.of(501, "5.5.4", "Not a chunk size, closing");

    private ServerReplies() {}

    /** What Accept stands for; null where that depends on the config. */
    static @Nullable Prepared usual(Pending asked) {
        switch (asked) {
            case AUTH:
                return AUTHENTICATED;
            case MAIL:
                return MAIL_OK;
            case RCPT:
                return RCPT_OK;
            case DATA:
                return START_MAIL;
            case MESSAGE:
                return MESSAGE_OK;
            case VRFY:
            case EXPN:
                return CANNOT_VERIFY;
            case ETRN:
                return QUEUEING_STARTED;
            case OTHER:
                return OK;
            default:
                return null;
        }
    }

    /** What is said to a client before a failed session is closed; null for nothing. */
    static @Nullable Prepared farewell(String code) {
        switch (code) {
            case SessionFailedException.TIMEOUT:
                return TIMED_OUT;
            case SessionFailedException.LIMIT:
                return TOO_MANY_ERRORS;
            case "bare-line-end":
                return BARE_LINE_END;
            case "not-smtp":
                return NOT_SMTP;
            case "garbled-chunk-size":
                return BAD_CHUNK;
            default:
                return null;
        }
    }
}
