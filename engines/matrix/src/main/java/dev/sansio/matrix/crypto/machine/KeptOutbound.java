package dev.sansio.matrix.crypto.machine;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The outbound session of a room as it is kept. */
public final class KeptOutbound {

    private final byte[] pickle;
    private final long since;
    private final boolean sharedHistory;
    private final Set<DeviceAddress> sharedWith;

    /**
     * One of a pickle, which is not copied.
     *
     * @param since when it was made, in milliseconds of the epoch
     * @param sharedHistory whether the room showed its history to people who join later
     * @param sharedWith the devices that have its key
     */
    public KeptOutbound(byte[] pickle, long since, boolean sharedHistory, Set<DeviceAddress> sharedWith) {
        this.pickle = pickle;
        this.since = since;
        this.sharedHistory = sharedHistory;
        this.sharedWith = Set.copyOf(sharedWith);
    }

    /** The pickle. */
    public byte[] pickle() {
        return pickle.clone();
    }

    /** When it was made, in milliseconds of the epoch. */
    public long since() {
        return since;
    }

    /** Whether the room showed its history to people who join later. */
    public boolean sharedHistory() {
        return sharedHistory;
    }

    /** The devices that have its key. */
    public Set<DeviceAddress> sharedWith() {
        return sharedWith;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptOutbound that
                && Arrays.equals(pickle, that.pickle)
                && since == that.since
                && sharedHistory == that.sharedHistory
                && sharedWith.equals(that.sharedWith);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(since);
    }

    @Override
    public String toString() {
        return "KeptOutbound[" + since + ", " + sharedWith.size() + "]";
    }
}
