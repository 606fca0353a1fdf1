package dev.sansio.smtp;

import dev.sansio.smtp.Awaited.Kind;

/** How long a client waits for each kind of reply (RFC 5321 section 4.5.3.2), in nanoseconds; 0 for ever. */
final class Patience {

    private final long greeting;
    private final long mail;
    private final long rcpt;
    private final long dataInitiation;
    private final long dataTermination;
    private final long otherCommand;

    Patience(SmtpTimeouts timeouts) {
        greeting = timeouts.greeting().toNanos();
        mail = timeouts.mail().toNanos();
        rcpt = timeouts.rcpt().toNanos();
        dataInitiation = timeouts.dataInitiation().toNanos();
        dataTermination = timeouts.dataTermination().toNanos();
        otherCommand = timeouts.otherCommand().toNanos();
    }

    /** For the reply to a command of this kind. */
    long of(Kind kind) {
        switch (kind) {
            case GREETING:
                return greeting;
            case MAIL:
                return mail;
            case RCPT:
                return rcpt;
            case DATA:
                return dataInitiation;
            case CHUNK:
            case LAST_CHUNK:
            case END_OF_BODY:
            case EMPTY_BODY:
                return dataTermination;
            default:
                return otherCommand;
        }
    }
}
