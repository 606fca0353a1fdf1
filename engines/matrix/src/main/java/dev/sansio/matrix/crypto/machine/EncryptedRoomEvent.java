package dev.sansio.matrix.crypto.machine;

import tools.jackson.databind.node.ObjectNode;

/**
 * An event {@code m.room.encrypted} of a room.
 *
 * @param roomId of the room whose timeline it is in
 * @param eventId of the event
 * @param sender of the event
 * @param timestamp {@code origin_server_ts}
 * @param content of the event
 */
public record EncryptedRoomEvent(String roomId, String eventId, String sender, long timestamp, ObjectNode content) {}
