package dev.sansio.smtp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client knows of one mail transaction (RFC 5321 section 3.3). */
final class Transaction {

    /** Whether it is one {@link SmtpCommand.Envelope}, whose parts make no sense without each other. */
    final boolean whole;
    /** Whether the body goes by BDAT. */
    boolean chunked;
    /** Whether the body is octets of any kind, and not lines. */
    final boolean binary;
    /** Whether international addresses may occur. */
    final boolean smtpUtf8;

    /** RCPTs given by the caller. */
    int recipients;
    /** The indices of the accepted ones. */
    final List<Integer> accepted = new ArrayList<>();

    /** MAIL was accepted. */
    boolean begun;
    /** The body was refused before it was complete; what the server says about the rest is no news. */
    boolean dead;

    @Nullable
    Reply mailRefusal;

    @Nullable
    Reply lastRefusal;

    BodyWriter body;

    Transaction(boolean whole, boolean chunked, MailParameters parameters) {
        this.whole = whole;
        this.chunked = chunked;
        this.binary = parameters.body() == BodyType.BINARY_MIME;
        this.smtpUtf8 = parameters.smtpUtf8();
        this.body = new BodyWriter(!chunked);
    }

    /** Why there is no point in a body, or null if there is. */
    @Nullable
    Reply refusal() {
        return mailRefusal != null ? mailRefusal : accepted.isEmpty() ? lastRefusal : null;
    }
}
