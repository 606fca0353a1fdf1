package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Set;

/** {@code DELETE /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomKeyBySessionId(String roomId, String sessionId, String version)
        implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "deleteRoomKeyBySessionId",
            "DELETE",
            "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            DeleteRoomKeyBySessionId::read,
            RoomKeysUpdateResponse.CODEC);

    private static DeleteRoomKeyBySessionId read(CallReading in) {
        return new DeleteRoomKeyBySessionId(
                in.path("roomId", Text.STRING),
                in.path("sessionId", Text.STRING),
                in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<RoomKeysUpdateResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("sessionId", Text.STRING, sessionId);
        out.query("version", Text.STRING, version);
    }
}
