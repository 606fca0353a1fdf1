package dev.sansio.testkit;

/** When a driver answers the questions of an engine. */
public enum AskPolicy {
    /** Each as soon as it is asked. */
    AT_ONCE,
    /** With the next step of the scenario, in order. */
    DELAYED,
    /** With the next step of the scenario, the last one first. */
    REVERSED,
    /** Each three times at once, after an answer that nobody waits for. */
    REPEATED,
    /** Not at all. */
    NEVER
}
