package dev.sansio.matrix.sync;

import dev.sansio.core.Limit;

/**
 * How much of a sync is held at once. There is no limit for a whole response.
 *
 * @param value octets of one event, or of one member that is no list of events; a larger one is {@link SyncItem.Garbled}. The
 *     specification has 64 KiB for events, and homeservers add to them
 * @param text characters of one string or name; a longer one fails the response
 * @param depth of arrays and objects within an event
 * @param room octets of one room that are put into order; of a larger one items come in the order of the response
 * @param heldBack octets of all that waits for the messages to the device
 */
public record SyncLimits(Limit value, Limit text, Limit depth, Limit room, Limit heldBack) {

    /** 256 KiB an event or a string, 100 levels, 512 KiB a room, 1 MiB held back. */
    public static final SyncLimits DEFAULTS = of(1 << 18, 1 << 18, 100, 1 << 19, 1 << 20);

    /** So many octets, characters, levels, octets and octets. */
    public static SyncLimits of(long value, long text, long depth, long room, long heldBack) {
        return new SyncLimits(
                new Limit("SyncLimits.value", value),
                new Limit("SyncLimits.text", text),
                new Limit("SyncLimits.depth", depth),
                new Limit("SyncLimits.room", room),
                new Limit("SyncLimits.heldBack", heldBack));
    }
}
