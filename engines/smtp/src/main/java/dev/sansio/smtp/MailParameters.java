package dev.sansio.smtp;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of MAIL (RFC 5321 section 4.1.1.2). Each needs the extension that defines it.
 *
 * @param size the message's size in octets (RFC 1870); -1 for none given
 * @param body what the body is made of (RFC 6152, 3030)
 * @param smtpUtf8 whether addresses or headers are international (RFC 6531)
 * @param ret how much a failure notification returns (RFC 3461)
 * @param envelopeId the sender's name for this transaction (RFC 3461 ENVID), decoded, 1 to 100 printable characters
 * @param auth who submitted the message (RFC 4954 section 5), decoded; empty for the {@code <>} that means unknown
 * @param by by when to deliver (RFC 2852)
 * @param hold until when to hold (RFC 4865)
 * @param priority -9 to 9 (RFC 6710)
 * @param requireTls whether every hop must use TLS (RFC 8689)
 * @param others parameters without a type of their own, in order
 */
public record MailParameters(
        long size,
        @Nullable BodyType body,
        boolean smtpUtf8,
        @Nullable DsnReturn ret,
        @Nullable String envelopeId,
        @Nullable String auth,
        @Nullable DeliverBy by,
        @Nullable FutureRelease hold,
        @Nullable Integer priority,
        boolean requireTls,
        List<Parameter> others) {

    /** No parameters. */
    public static final MailParameters NONE =
            new MailParameters(-1, null, false, null, null, null, null, null, null, false, List.of());

    /** Checks the ranges and copies the list. */
    public MailParameters {
        if (size < -1) {
            throw new IllegalArgumentException("a size is not negative: " + size);
        }
        if (envelopeId != null && !Syntax.isEnvelopeId(envelopeId)) {
            throw new IllegalArgumentException("not an envelope id: " + Syntax.escaped(envelopeId));
        }
        if (auth != null && !Syntax.isPrintable(auth)) {
            throw new IllegalArgumentException("not a submitter: " + Syntax.escaped(auth));
        }
        if (priority != null && (priority < -9 || priority > 9)) {
            throw new IllegalArgumentException("a priority is -9 to 9, not " + priority);
        }
        others = List.copyOf(others);
    }

    /** With the message's size in octets; -1 for none. */
    public MailParameters withSize(long octets) {
        return new MailParameters(
                octets, body, smtpUtf8, ret, envelopeId, auth, by, hold, priority, requireTls, others);
    }

    /** With what the body is made of. */
    public MailParameters withBody(@Nullable BodyType type) {
        return new MailParameters(size, type, smtpUtf8, ret, envelopeId, auth, by, hold, priority, requireTls, others);
    }

    /** With the SMTPUTF8 keyword, or without it. */
    public MailParameters withSmtpUtf8(boolean international) {
        return new MailParameters(
                size, body, international, ret, envelopeId, auth, by, hold, priority, requireTls, others);
    }

    /** With what a failure notification returns, and the sender's name for the transaction. */
    public MailParameters withDsn(@Nullable DsnReturn returned, @Nullable String id) {
        return new MailParameters(size, body, smtpUtf8, returned, id, auth, by, hold, priority, requireTls, others);
    }

    /** With who submitted the message; empty for unknown. */
    public MailParameters withAuth(@Nullable String submitter) {
        return new MailParameters(
                size, body, smtpUtf8, ret, envelopeId, submitter, by, hold, priority, requireTls, others);
    }

    /** With a time to deliver by. */
    public MailParameters withBy(@Nullable DeliverBy time) {
        return new MailParameters(
                size, body, smtpUtf8, ret, envelopeId, auth, time, hold, priority, requireTls, others);
    }

    /** With a time to hold until. */
    public MailParameters withHold(@Nullable FutureRelease release) {
        return new MailParameters(
                size, body, smtpUtf8, ret, envelopeId, auth, by, release, priority, requireTls, others);
    }

    /** With a priority, -9 to 9. */
    public MailParameters withPriority(@Nullable Integer value) {
        return new MailParameters(size, body, smtpUtf8, ret, envelopeId, auth, by, hold, value, requireTls, others);
    }

    /** With the REQUIRETLS keyword, or without it. */
    public MailParameters withRequireTls(boolean required) {
        return new MailParameters(size, body, smtpUtf8, ret, envelopeId, auth, by, hold, priority, required, others);
    }

    /** With parameters that have no type of their own. */
    public MailParameters withOthers(List<Parameter> parameters) {
        return new MailParameters(
                size, body, smtpUtf8, ret, envelopeId, auth, by, hold, priority, requireTls, parameters);
    }
}
