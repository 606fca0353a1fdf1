package dev.sansio.reactive.smtp;

import dev.sansio.smtp.MailParameters;
import dev.sansio.smtp.Recipient;
import dev.sansio.smtp.SmtpPath;
import java.util.Arrays;
import java.util.List;

/**
 * A mail with its envelope (RFC 5321 section 2.3.1): who is told of failures, who gets it, and what.
 *
 * @param reversePath who is told of failures; {@link SmtpPath#NULL} for nobody
 * @param recipients who gets it; a client needs at least one
 * @param parameters of MAIL; a client adds SIZE, BODY and SMTPUTF8 where the content and the server ask for them
 * @param content what is sent
 */
public record Mail(SmtpPath reversePath, List<Recipient> recipients, MailParameters parameters, MailContent content) {

    public Mail {
        recipients = List.copyOf(recipients);
    }

    /** A mail without parameters. */
    public static Mail of(String reversePath, List<String> recipients, MailContent content) {
        return new Mail(
                SmtpPath.of(reversePath),
                recipients.stream().map(Recipient::of).toList(),
                MailParameters.NONE,
                content);
    }

    /** A mail to these recipients, without parameters. */
    public static Mail of(String reversePath, MailContent content, String... recipients) {
        return of(reversePath, Arrays.asList(recipients), content);
    }

    /** This mail, with other parameters. */
    public Mail withParameters(MailParameters parameters) {
        return new Mail(reversePath, recipients, parameters, content);
    }

    /** The envelope; the content stays unread. */
    @Override
    public String toString() {
        return "Mail[" + reversePath + " -> "
                + recipients.stream().map(Recipient::path).toList() + "]";
    }
}
