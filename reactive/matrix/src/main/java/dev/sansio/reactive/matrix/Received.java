package dev.sansio.reactive.matrix;

import dev.sansio.matrix.crypto.CryptoException.Problem;
import dev.sansio.matrix.crypto.identity.DeviceTrust;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a sync brought. An encrypted event that could be decrypted stands here decrypted.
 *
 * @param item what it is
 * @param trust how far the device is trusted that encrypted it; null if it was not encrypted, or could not be decrypted. Below {@link
 *     DeviceTrust#SIGNED} there is no assurance that the sender sent it
 * @param problem why it could not be decrypted; null if it could, or needed not be
 */
public record Received(
        SyncItem item,
        @Nullable DeviceTrust trust,
        @Nullable Problem problem) {

    static Received plain(SyncItem item) {
        return new Received(item, null, null);
    }

    /** The event of a room's timeline; null if it is something else. */
    public @Nullable Event event() {
        return item instanceof SyncItem.RoomEvent event && event.part() == SyncItem.Part.TIMELINE
                ? event.event()
                : null;
    }

    /** The room that it is about; null if it is about none. */
    public @Nullable String room() {
        if (item instanceof SyncItem.RoomEvent event) {
            return event.room();
        }
        return item instanceof SyncItem.RoomListed listed ? listed.room() : null;
    }

    /** The text of a message; null if it is none. */
    public @Nullable String text() {
        Event event = event();
        return event != null && event.type().equals("m.room.message") ? event.text("body") : null;
    }
}
