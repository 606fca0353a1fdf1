package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RoomKeyBackup;
import java.util.Set;

/** {@code GET /_matrix/client/v3/room_keys/keys/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomKeysByRoomId(String roomId, String version) implements Call<RoomKeyBackup> {

    /** The operation. */
    public static final Operation<RoomKeyBackup> OPERATION = new Operation<>(
            "getRoomKeysByRoomId",
            "GET",
            "/_matrix/client/v3/room_keys/keys/{roomId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            GetRoomKeysByRoomId::read,
            RoomKeyBackup.CODEC);

    private static GetRoomKeysByRoomId read(CallReading in) {
        return new GetRoomKeysByRoomId(in.path("roomId", Text.STRING), in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<RoomKeyBackup> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("version", Text.STRING, version);
    }
}
