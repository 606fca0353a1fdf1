package dev.sansio.matrix.crypto.machine;

import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How events in a room are encrypted.
 *
 * @param rotationMillis after which time a new session is made
 * @param rotationMessages after how many events a new session is made
 * @param sharedHistory whether people who join later may read what was before
 * @param least how far a device must be trusted to be given the key
 */
public record RoomSettings(long rotationMillis, long rotationMessages, boolean sharedHistory, DeviceTrust least) {

    /** A week, 100 events, history not shared, and devices that their owners have signed. */
    public static final RoomSettings DEFAULTS = new RoomSettings(604_800_000, 100, false, DeviceTrust.SIGNED);

    private static final long LEAST_MILLIS = 60_000;

    /** Numbers that are too small for anything to be sent are made larger. */
    public RoomSettings {
        rotationMillis = Math.max(LEAST_MILLIS, rotationMillis);
        rotationMessages = Math.max(1, rotationMessages);
    }

    /** Those of {@code m.room.encryption}; numbers that are none count as not given. */
    public static RoomSettings of(ObjectNode encryption, boolean sharedHistory, DeviceTrust least) {
        return new RoomSettings(
                Objects.requireNonNullElse(number(encryption, "rotation_period_ms"), DEFAULTS.rotationMillis),
                Objects.requireNonNullElse(number(encryption, "rotation_period_msgs"), DEFAULTS.rotationMessages),
                sharedHistory,
                least);
    }

    private static @Nullable Long number(ObjectNode object, String name) {
        try {
            return Members.of(object).optionalNumber(name);
        } catch (MalformedJsonException none) {
            return null;
        }
    }
}
