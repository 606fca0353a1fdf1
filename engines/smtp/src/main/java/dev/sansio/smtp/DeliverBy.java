package dev.sansio.smtp;

/**
 * By when a message is to be delivered (RFC 2852).
 *
 * @param seconds from now, -999,999,999 to 999,999,999; above 0 for {@link Mode#RETURN}
 * @param mode what happens when the time is over
 * @param trace whether to trace the message's way
 */
public record DeliverBy(long seconds, Mode mode, boolean trace) {

    /** What happens when the time is over. */
    public enum Mode {
        /** The sender is notified, and delivery goes on. */
        NOTIFY,
        /** The message is returned. */
        RETURN
    }

    /** Checks the ranges. */
    public DeliverBy {
        if (seconds < -999_999_999L || seconds > 999_999_999L || (mode == Mode.RETURN && seconds <= 0)) {
            throw new IllegalArgumentException("not a time to deliver by: " + seconds + " " + mode);
        }
    }
}
