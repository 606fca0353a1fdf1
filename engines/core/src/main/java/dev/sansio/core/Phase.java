package dev.sansio.core;

/** What an engine needs next. */
public enum Phase {
    /** Bounded negotiation: poll without demand. */
    OPENING,
    /** Ordinary work. */
    OPEN,
    /** Input waits for a command: {@code poll} is null whatever arrives. Left only by {@code send} or {@code advance}. */
    PAUSED,
    /** The event just returned ends this protocol; unread input belongs to a successor. */
    SWITCHED,
    /** Ended as the protocol intends. */
    CLOSED,
    /** {@code poll} throws. */
    FAILED;

    /** Whether input can still make progress: {@link #OPENING} or {@link #OPEN}. */
    public boolean readable() {
        return this == OPENING || this == OPEN;
    }

    /** Whether the engine has come to its end: {@link #CLOSED} or {@link #FAILED}. */
    public boolean terminal() {
        return this == CLOSED || this == FAILED;
    }
}
