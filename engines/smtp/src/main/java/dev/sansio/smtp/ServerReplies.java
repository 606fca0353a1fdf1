package dev.sansio.smtp;

/** What a server says when the application says nothing else (RFC 5321 section 4.2.2, RFC 3463, RFC 4954). */
final class ServerReplies {

    static final Reply MAIL_OK = Reply.of(250, "2.1.0", "Sender ok");
    static final Reply RCPT_OK = Reply.of(250, "2.1.5", "Recipient ok");
    static final Reply START_MAIL = Reply.of(354, "End data with <CR><LF>.<CR><LF>");
    static final Reply MESSAGE_OK = Reply.of(250, "2.0.0", "Message accepted");
    static final Reply OK = Reply.of(250, "2.0.0", "Ok");
    static final Reply AUTHENTICATED = Reply.of(235, "2.7.0", "Authentication successful");
    static final Reply CANNOT_VERIFY = Reply.of(252, "2.5.0", "Cannot verify, but will take a message and try");
    static final Reply QUEUEING_STARTED = Reply.of(250, "2.0.0", "Queueing for the node started");
    static final Reply HELP = Reply.of(214, "2.0.0", "See RFC 5321");
    static final Reply BYE = Reply.of(221, "2.0.0", "Bye");
    static final Reply START_TLS = Reply.of(220, "2.0.0", "Ready to start TLS");

    static final Reply UNKNOWN = Reply.of(500, "5.5.1", "Command not recognized");
    static final Reply LINE_TOO_LONG = Reply.of(500, "5.5.2", "Line too long");
    static final Reply SYNTAX = Reply.of(501, "5.5.4", "Syntax error in parameters or arguments");
    static final Reply BAD_ADDRESS = Reply.of(501, "5.1.3", "Bad address syntax");
    static final Reply BAD_SENDER = Reply.of(501, "5.1.7", "Bad sender address syntax");
    static final Reply NOT_BASE64 = Reply.of(501, "5.5.2", "Cannot decode the response");
    static final Reply AUTH_CANCELLED = Reply.of(501, "5.7.0", "Authentication cancelled");
    static final Reply NOT_IMPLEMENTED = Reply.of(502, "5.5.1", "Command not implemented");
    static final Reply NO_GREETING = Reply.of(503, "5.5.1", "Say hello first");
    static final Reply BAD_SEQUENCE = Reply.of(503, "5.5.1", "Bad sequence of commands");
    static final Reply NO_RECIPIENTS = Reply.of(554, "5.5.1", "No valid recipients");
    static final Reply NO_SERVICE = Reply.of(503, "5.5.1", "No service here, only QUIT");
    static final Reply BAD_MECHANISM = Reply.of(504, "5.5.4", "Mechanism not supported");
    static final Reply BAD_PARAMETER = Reply.of(555, "5.5.4", "Parameter not recognized or not implemented");
    static final Reply NEEDS_TLS = Reply.of(530, "5.7.0", "Must issue a STARTTLS command first");
    static final Reply NEEDS_AUTH = Reply.of(530, "5.7.0", "Authentication required");
    static final Reply AUTH_NEEDS_TLS = Reply.of(538, "5.7.11", "Encryption required for requested mechanism");
    static final Reply NEEDS_SMTPUTF8 = Reply.of(553, "5.6.7", "International address without SMTPUTF8");
    static final Reply TOO_BIG = Reply.of(552, "5.3.4", "Message too big");
    static final Reply TEXT_LINE_TOO_LONG = Reply.of(500, "5.6.0", "Text line too long");
    static final Reply TOO_MANY_RECIPIENTS = Reply.of(452, "4.5.3", "Too many recipients");

    static final Reply TIMED_OUT = Reply.of(421, "4.4.2", "Timeout exceeded, closing");
    static final Reply TOO_MANY_ERRORS = Reply.of(421, "4.7.0", "Too many errors, closing");
    static final Reply BARE_LINE_END = Reply.of(521, "5.5.2", "Bare CR or LF received, closing");
    static final Reply NOT_SMTP = Reply.of(521, "5.5.1", "This is not SMTP, closing");
    static final Reply BAD_CHUNK = Reply.of(501, "5.5.4", "Not a chunk size, closing");

    private ServerReplies() {}
}
