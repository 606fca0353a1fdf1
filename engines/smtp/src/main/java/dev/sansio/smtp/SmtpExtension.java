package dev.sansio.smtp;

import java.util.EnumSet;
import java.util.Set;

/** The extensions that a server may be configured to offer; AUTH, STARTTLS and SIZE follow from the rest of its config. */
public enum SmtpExtension {
    /** RFC 2920. */
    PIPELINING("PIPELINING"),
    /** RFC 6152. */
    EIGHT_BIT_MIME("8BITMIME"),
    /** RFC 6531. */
    SMTPUTF8("SMTPUTF8"),
    /** RFC 3030. */
    CHUNKING("CHUNKING"),
    /** RFC 3030; needs CHUNKING. */
    BINARYMIME("BINARYMIME"),
    /** RFC 2034. */
    ENHANCEDSTATUSCODES("ENHANCEDSTATUSCODES"),
    /** RFC 3461. */
    DSN("DSN"),
    /** RFC 2852. */
    DELIVERBY("DELIVERBY"),
    /** RFC 4865. */
    FUTURERELEASE("FUTURERELEASE"),
    /** RFC 6710. */
    MT_PRIORITY("MT-PRIORITY"),
    /** RFC 8689; offered under TLS only. */
    REQUIRETLS("REQUIRETLS"),
    /** RFC 9422: RCPTMAX follows from the limits. */
    LIMITS("LIMITS"),
    /** RFC 1985. */
    ETRN("ETRN"),
    /** RFC 5321 section 3.5: the application answers VRFY; otherwise it is answered 252. */
    VRFY("VRFY"),
    /** RFC 5321 section 3.5: the application answers EXPN; otherwise it is answered 502. */
    EXPN("EXPN");

    /** Those that ask nothing of the application: it gets the body and the parameters, and may do as it likes. */
    static final Set<SmtpExtension> DEFAULTS =
            Set.copyOf(EnumSet.of(PIPELINING, EIGHT_BIT_MIME, SMTPUTF8, CHUNKING, ENHANCEDSTATUSCODES, LIMITS));

    private final String keyword;

    SmtpExtension(String keyword) {
        this.keyword = keyword;
    }

    /** The keyword in the reply to EHLO. */
    public String keyword() {
        return keyword;
    }
}
