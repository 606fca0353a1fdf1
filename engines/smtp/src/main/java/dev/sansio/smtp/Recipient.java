package dev.sansio.smtp;

/**
 * A recipient of an envelope.
 *
 * @param path where to
 * @param parameters the parameters of its RCPT
 */
public record Recipient(SmtpPath path, RcptParameters parameters) {

    /** A recipient without parameters. */
    public static Recipient of(String address) {
        return new Recipient(SmtpPath.of(address), RcptParameters.NONE);
    }
}
