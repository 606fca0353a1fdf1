package dev.sansio.smtp;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a server's capabilities say against a message, known before a byte of it is sent. */
final class Objections {

    private Objections() {}

    /** Why a MAIL with these parameters cannot be sent, or null. */
    static @Nullable String to(Capabilities server, MailParameters mail, boolean international) {
        OptionalLong maximum = server.maximumSize();
        if (maximum.isPresent() && mail.size() > maximum.getAsLong()) {
            return "the message has " + mail.size() + " octets, and the server takes " + maximum.getAsLong();
        }
        if (international && !mail.smtpUtf8()) {
            return "an address beyond ASCII needs the SMTPUTF8 parameter";
        }
        String missing = missing(server, mail);
        return missing == null ? null : "the server does not offer " + missing;
    }

    private static @Nullable String missing(Capabilities server, MailParameters mail) {
        if (mail.size() >= 0 && !server.supports("SIZE")) {
            return "SIZE";
        }
        BodyType body = mail.body();
        if (body == BodyType.BINARY_MIME && !(server.supports("BINARYMIME") && server.supports("CHUNKING"))) {
            return "BINARYMIME";
        }
        if (body != null && body != BodyType.BINARY_MIME && !server.supports("8BITMIME")) {
            return "8BITMIME";
        }
        if (mail.smtpUtf8() && !server.supports("SMTPUTF8")) {
            return "SMTPUTF8";
        }
        if ((mail.ret() != null || mail.envelopeId() != null) && !server.supports("DSN")) {
            return "DSN";
        }
        if (mail.auth() != null && !server.supports("AUTH")) {
            return "AUTH";
        }
        if (mail.by() != null && !server.supports("DELIVERBY")) {
            return "DELIVERBY";
        }
        if (mail.hold() != null && !server.supports("FUTURERELEASE")) {
            return "FUTURERELEASE";
        }
        if (mail.priority() != null && !server.supports("MT-PRIORITY")) {
            return "MT-PRIORITY";
        }
        return mail.requireTls() && !server.supports("REQUIRETLS") ? "REQUIRETLS" : null;
    }

    /** Why a RCPT with these parameters cannot be sent, or null. */
    static @Nullable String to(Capabilities server, RcptParameters rcpt) {
        boolean dsn = !rcpt.notifyOn().isEmpty() || rcpt.originalRecipient() != null;
        return dsn && !server.supports("DSN") ? "the server does not offer DSN" : null;
    }
}
