package dev.sansio.matrix.api;

import dev.sansio.matrix.model.KeyBackupData;
import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Set;

/** {@code PUT /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}}. Generated from the specification; see {@code src/generator}. */
public record PutRoomKeyBySessionId(String roomId, String sessionId, String version, KeyBackupData content)
        implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "putRoomKeyBySessionId",
            "PUT",
            "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            PutRoomKeyBySessionId::read,
            RoomKeysUpdateResponse.CODEC);

    private static PutRoomKeyBySessionId read(CallReading in) {
        return new PutRoomKeyBySessionId(
                in.path("roomId", Text.STRING),
                in.path("sessionId", Text.STRING),
                in.requiredQuery("version", Text.STRING),
                in.content(KeyBackupData.CODEC));
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
        out.content(KeyBackupData.CODEC, content);
    }
}
