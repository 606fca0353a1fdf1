package dev.sansio.reactive.matrix;

import dev.sansio.matrix.crypto.CryptoException;
import dev.sansio.matrix.crypto.machine.DecryptedEvent;
import dev.sansio.matrix.crypto.machine.EncryptedRoomEvent;
import dev.sansio.matrix.crypto.machine.EncryptionEngine;
import dev.sansio.matrix.model.Event;
import dev.sansio.matrix.sync.SyncItem;

/** Puts what was encrypted in the place of what came. */
final class Decryption {

    private Decryption() {}

    static Received of(EncryptionEngine own, SyncItem.RoomEvent item) {
        Event event = item.event();
        if (!event.type().equals("m.room.encrypted") || event.isState()) {
            return Received.plain(item);
        }
        try {
            DecryptedEvent clear = own.decrypt(new EncryptedRoomEvent(
                    item.room(),
                    String.valueOf(event.eventId()),
                    String.valueOf(event.sender()),
                    event.originServerTs() == null ? 0 : event.originServerTs(),
                    event.content()));
            Event shown = new Event(
                    clear.type(),
                    clear.content(),
                    event.eventId(),
                    event.sender(),
                    null,
                    event.originServerTs(),
                    event.roomId(),
                    event.unsigned(),
                    event.others());
            return new Received(
                    new SyncItem.RoomEvent(item.room(), item.section(), item.part(), shown),
                    own.trust(clear.origin()),
                    null);
        } catch (CryptoException failed) {
            return new Received(item, null, failed.problem());
        }
    }
}
