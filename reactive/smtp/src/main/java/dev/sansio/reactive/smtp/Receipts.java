package dev.sansio.reactive.smtp;

import dev.sansio.smtp.Recipient;
import java.util.List;

/** The receipt of a mail that nobody got. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Mail mail, SmtpException.MailRefused refused) {
        List<Receipt.Outcome> known = refused.outcomes();
        return new Receipt(mail.recipients().stream()
                .map(recipient -> known.stream()
                        .filter(outcome -> outcome.recipient().equals(recipient))
                        .findFirst()
                        .map(outcome -> new Receipt.Outcome(
                                recipient, false, outcome.reply().isPositive() ? refused.reply() : outcome.reply()))
                        .orElseGet(() -> unasked(recipient, refused)))
                .toList());
    }

    private static Receipt.Outcome unasked(Recipient recipient, SmtpException.MailRefused refused) {
        return new Receipt.Outcome(recipient, false, refused.reply());
    }
}
