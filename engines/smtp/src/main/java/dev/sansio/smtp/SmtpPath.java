package dev.sansio.smtp;

/**
 * A reverse-path or forward-path (RFC 5321 section 4.1.2), without its angle brackets: a mailbox, the null path, or the
 * {@code Postmaster} of whatever domain the server has.
 *
 * <p>No value of this type can break a command line: the grammar is checked on construction. Source routes, which RFC 5321
 * has clients never send and servers ignore, are not part of it.
 *
 * @param address {@code local-part@domain}, {@code local-part@[literal]}, empty for the null path, or {@code Postmaster}
 */
public record SmtpPath(String address) {

    /** The null path {@code <>}, the reverse-path of notifications. */
    public static final SmtpPath NULL = new SmtpPath("");

    /** The forward-path {@code <Postmaster>}. */
    public static final SmtpPath POSTMASTER = new SmtpPath("Postmaster");

    /**
     * Checks the grammar.
     *
     * @throws IllegalArgumentException if the address holds control characters or unquoted specials, is too long (local part
     *     64 octets, domain 255, section 4.5.3.1), or is otherwise no mailbox
     */
    public SmtpPath {
        String fault = MailboxSyntax.fault(address);
        if (fault != null) {
            throw new IllegalArgumentException(fault + " in address " + Syntax.escaped(address));
        }
    }

    /** A path to an address. */
    public static SmtpPath of(String address) {
        return new SmtpPath(address);
    }

    /** Whether this is the null path. */
    public boolean isNull() {
        return address.isEmpty();
    }

    /** Whether the address has characters beyond ASCII, and so needs SMTPUTF8 (RFC 6531). */
    public boolean isInternational() {
        return !Syntax.isAscii(address);
    }

    /** What stands before the last {@code @}, quotes included; all of it if there is none. */
    public String localPart() {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at);
    }

    /** What stands after the last {@code @}; empty if there is none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1);
    }

    /** In angle brackets, as on the wire. */
    @Override
    public String toString() {
        return "<" + address + ">";
    }
}
