package dev.sansio.testkit;

/**
 * How a driver calls an engine, within what the contract allows.
 *
 * @param name what differs, for messages
 * @param latePoll polls only before a command, before time passes and at the end, not after each input
 * @param lateTransmit transmits only before time passes and at the end
 * @param eagerTransmit transmits before each poll too
 * @param spuriousAdvances how often {@code advance} is called, at the same time, after each call
 * @param extraPolls how often a null of {@code poll} is asked for again
 */
public record Habit(
        String name,
        boolean latePoll,
        boolean lateTransmit,
        boolean eagerTransmit,
        int spuriousAdvances,
        int extraPolls) {

    /** The loop of the contract. */
    public static final Habit ORDINARY = new Habit("ordinary", false, false, false, 0, 0);

    /** Polls as late as possible. */
    public static final Habit LATE_POLL = new Habit("late poll", true, false, false, 0, 0);

    /** Polls as late as possible, and transmits all the same after each call. */
    public static final Habit LATE_POLL_EAGER_TRANSMIT =
            new Habit("late poll, eager transmit", true, false, true, 0, 0);

    /** Transmits as late as possible. */
    public static final Habit LATE_TRANSMIT = new Habit("late transmit", false, true, false, 0, 0);

    /** Polls and transmits as late as possible. */
    public static final Habit LATE_BOTH = new Habit("late poll, late transmit", true, true, false, 0, 0);

    /** Transmits after each call. */
    public static final Habit EAGER_TRANSMIT = new Habit("eager transmit", false, false, true, 0, 0);

    /** Advances after each call although nothing is due. */
    public static final Habit SPURIOUS_ADVANCE = new Habit("spurious advance", false, false, false, 2, 0);

    /** Polls again after each null. */
    public static final Habit EXTRA_POLLS = new Habit("extra polls", false, false, false, 0, 3);
}
