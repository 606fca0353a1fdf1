package dev.sansio.matrix.api;

import dev.sansio.matrix.model.KeyBackupData;
import java.util.Set;

/** {@code GET /_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomKeyBySessionId(String roomId, String sessionId, String version) implements Call<KeyBackupData> {

    /** The operation. */
    public static final Operation<KeyBackupData> OPERATION = new Operation<>(
            "getRoomKeyBySessionId",
            "GET",
            "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            GetRoomKeyBySessionId::read,
            KeyBackupData.CODEC);

    private static GetRoomKeyBySessionId read(CallReading in) {
        return new GetRoomKeyBySessionId(
                in.path("roomId", Text.STRING),
                in.path("sessionId", Text.STRING),
                in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<KeyBackupData> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("sessionId", Text.STRING, sessionId);
        out.query("version", Text.STRING, version);
    }
}
