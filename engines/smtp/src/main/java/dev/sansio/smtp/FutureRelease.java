package dev.sansio.smtp;

/** Until when a submission is held (RFC 4865). */
public sealed interface FutureRelease {

    /**
     * Held for a span of time.
     *
     * @param seconds 1 to 999,999,999
     */
    record HoldFor(long seconds) implements FutureRelease {
        /** Checks the range. */
        public HoldFor {
            if (seconds < 1 || seconds > 999_999_999L) {
                throw new IllegalArgumentException("HOLDFOR is 1 to 999999999 seconds, not " + seconds);
            }
        }
    }

    /**
     * Held until a moment.
     *
     * @param dateTime the moment as RFC 3339 writes it, such as {@code 2026-01-31T08:00:00Z}
     */
    record HoldUntil(String dateTime) implements FutureRelease {
        /** Checks the characters; a moment in the past is the server's affair. */
        public HoldUntil {
            if (!Syntax.isDateTime(dateTime)) {
                throw new IllegalArgumentException("not a date-time: " + Syntax.escaped(dateTime));
            }
        }
    }
}
