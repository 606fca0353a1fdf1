package dev.sansio.smtp;

import dev.sansio.smtp.Awaited.Kind;
import java.time.Duration;

/** How long a client waits for each kind of reply (RFC 5321 section 4.5.3.2), in nanoseconds; 0 for ever. */
final class Patience {

    private final long[] nanos = new long[Kind.values().length];

    Patience(SmtpTimeouts timeouts) {
        for (Kind kind : Kind.values()) {
            nanos[kind.ordinal()] = timeout(kind, timeouts).toNanos();
        }
    }

    /** For the reply to a command of this kind. */
    long of(Kind kind) {
        return nanos[kind.ordinal()];
    }

    private static Duration timeout(Kind kind, SmtpTimeouts timeouts) {
        switch (kind) {
            case GREETING:
                return timeouts.greeting();
            case MAIL:
                return timeouts.mail();
            case RCPT:
                return timeouts.rcpt();
            case DATA:
                return timeouts.dataInitiation();
            case CHUNK:
            case LAST_CHUNK:
            case END_OF_BODY:
            case EMPTY_BODY:
                return timeouts.dataTermination();
            default:
                return timeouts.otherCommand();
        }
    }
}
