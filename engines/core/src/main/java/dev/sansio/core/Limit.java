package dev.sansio.core;

/**
 * A bound with a name, so that whoever meets it learns which one it was.
 *
 * @param name the name of the component in the engine's limits, such as {@code SmtpLimits.replyLine}
 * @param value the greatest value that is still admitted, in the unit that the limits document
 */
public record Limit(String name, long value) {

    public Limit {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + value);
        }
    }

    /** Whether an amount is within the bound. */
    public boolean admits(long amount) {
        return amount <= value;
    }

    /** Passes an amount that is within the bound, and fails the session for any other. */
    public void check(long amount) {
        if (!admits(amount)) {
            throw exceeded();
        }
    }

    /** The failure of a session that met this bound. */
    public SessionFailedException exceeded() {
        return new SessionFailedException(SessionFailedException.LIMIT, name + " is " + value + ", and more came");
    }
}
