package dev.sansio.smtp;

/**
 * What a client is.
 *
 * @param name the name it gives itself in EHLO: a domain, or an address literal such as {@code [192.0.2.1]}
 * @param lmtp whether it speaks LMTP (RFC 2033) and not SMTP
 * @param allowPlaintextAuthentication whether a secret may be sent without TLS; false unless you know the network
 * @param reading what happens to a bare CR or LF in a reply
 * @param writing what happens to a bare CR or LF in a body that is sent; REJECT or NORMALIZE
 * @param limits the bounds
 * @param timeouts how long to wait
 */
public record SmtpClientConfig(
        String name,
        boolean lmtp,
        boolean allowPlaintextAuthentication,
        BareLineEnds reading,
        BareLineEnds writing,
        SmtpLimits limits,
        SmtpTimeouts timeouts) {

    /** Checks the name, and that bare line ends cannot leave. */
    public SmtpClientConfig {
        if (!Syntax.isDomainOrLiteral(name)) {
            throw new IllegalArgumentException("not a domain or address literal: " + Syntax.escaped(name));
        }
        if (writing == BareLineEnds.ALLOW) {
            throw new IllegalArgumentException(
                    "bare line ends that leave can smuggle messages: REJECT or NORMALIZE them");
        }
    }

    /** An SMTP client with the defaults. */
    public static SmtpClientConfig of(String name) {
        return new SmtpClientConfig(
                name,
                false,
                false,
                BareLineEnds.REJECT,
                BareLineEnds.NORMALIZE,
                SmtpLimits.DEFAULTS,
                SmtpTimeouts.DEFAULTS);
    }

    /** Speaking LMTP, or SMTP. */
    public SmtpClientConfig withLmtp(boolean on) {
        return new SmtpClientConfig(name, on, allowPlaintextAuthentication, reading, writing, limits, timeouts);
    }

    /** Allowing secrets without TLS, or not. */
    public SmtpClientConfig withPlaintextAuthentication(boolean allowed) {
        return new SmtpClientConfig(name, lmtp, allowed, reading, writing, limits, timeouts);
    }

    /** With policies for bare line ends in replies and in bodies. */
    public SmtpClientConfig withBareLineEnds(BareLineEnds inReplies, BareLineEnds inBodies) {
        return new SmtpClientConfig(name, lmtp, allowPlaintextAuthentication, inReplies, inBodies, limits, timeouts);
    }

    /** With other bounds. */
    public SmtpClientConfig withLimits(SmtpLimits other) {
        return new SmtpClientConfig(name, lmtp, allowPlaintextAuthentication, reading, writing, other, timeouts);
    }

    /** With other waiting times. */
    public SmtpClientConfig withTimeouts(SmtpTimeouts other) {
        return new SmtpClientConfig(name, lmtp, allowPlaintextAuthentication, reading, writing, limits, other);
    }
}
