package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/** What a server remembers between commands. */
final class ServerState {

    /** EHLO or LHLO was accepted. */
    boolean extended;
    /** HELO, EHLO or LHLO was accepted. */
    boolean greeted;
    /** The greeting was negative: only QUIT is served (RFC 5321 section 3.1). */
    boolean refused;

    boolean authenticated;

    /** MAIL was accepted: a transaction is open. */
    @Nullable
    MailParameters mail;

    int recipients;
    /** BDAT began the body. */
    boolean chunking;
    /** Octets of the body so far. */
    long size;
    /** What the end of a body is answered that was given up; the rest of it is discarded. */
    @Nullable
    Prepared discarding;

    boolean inTransaction() {
        return mail != null;
    }

    void clearTransaction() {
        mail = null;
        recipients = 0;
        chunking = false;
        size = 0;
        discarding = null;
    }
}
