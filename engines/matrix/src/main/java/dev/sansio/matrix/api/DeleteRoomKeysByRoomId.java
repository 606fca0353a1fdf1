package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Set;

/** {@code DELETE /_matrix/client/v3/room_keys/keys/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomKeysByRoomId(String roomId, String version) implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "deleteRoomKeysByRoomId",
            "DELETE",
            "/_matrix/client/v3/room_keys/keys/{roomId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            DeleteRoomKeysByRoomId::read,
            RoomKeysUpdateResponse.CODEC);

    private static DeleteRoomKeysByRoomId read(CallReading in) {
        return new DeleteRoomKeysByRoomId(in.path("roomId", Text.STRING), in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<RoomKeysUpdateResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("version", Text.STRING, version);
    }
}
