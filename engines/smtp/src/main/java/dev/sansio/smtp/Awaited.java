package dev.sansio.smtp;

import org.jspecify.annotations.Nullable;

/**
 * A command in the client's queue, or on the wire with its reply awaited.
 *
 * @param kind what it is
 * @param line what to write, or null if that is not a line of its own
 * @param command whose reply it is
 * @param transaction to which it belongs
 * @param index of the recipient: in the transaction for RCPT, among the accepted ones for LMTP's replies to a body
 */
record Awaited(
        Kind kind,
        @Nullable String line,
        @Nullable SmtpCommand command,
        @Nullable Transaction transaction,
        int index) {

    /** The kinds, and whether more may follow in the same group (RFC 2920 section 3.1). */
    enum Kind {
        GREETING(false),
        EHLO(false),
        HELO(false),
        STARTTLS(false),
        AUTH(false),
        MAIL(true),
        RCPT(true),
        DATA(false),
        /** Not a command: a chunked body is due when everything before is answered. */
        BODY_GATE(false),
        CHUNK(true),
        LAST_CHUNK(false),
        END_OF_BODY(true),
        /** The end of a body that nobody wants, after a 354 without recipients (RFC 2920 section 3.1). */
        EMPTY_BODY(true),
        /** Of our own accord, to clear a transaction. */
        OWN_RSET(true),
        RSET(true),
        OTHER(false),
        QUIT(false);

        final boolean groups;

        Kind(boolean groups) {
            this.groups = groups;
        }
    }

    static Awaited of(Kind kind, String line) {
        return new Awaited(kind, line, null, null, 0);
    }

    static Awaited part(Kind kind, @Nullable String line, Transaction transaction, int index) {
        return new Awaited(kind, line, null, transaction, index);
    }

    Transaction owner() {
        if (transaction == null) {
            throw new IllegalStateException(kind + " belongs to a transaction");
        }
        return transaction;
    }
}
