package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RoomKeyBackup;
import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Set;

/** {@code PUT /_matrix/client/v3/room_keys/keys/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record PutRoomKeysByRoomId(String roomId, String version, RoomKeyBackup content)
        implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "putRoomKeysByRoomId",
            "PUT",
            "/_matrix/client/v3/room_keys/keys/{roomId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            PutRoomKeysByRoomId::read,
            RoomKeysUpdateResponse.CODEC);

    private static PutRoomKeysByRoomId read(CallReading in) {
        return new PutRoomKeysByRoomId(
                in.path("roomId", Text.STRING),
                in.requiredQuery("version", Text.STRING),
                in.content(RoomKeyBackup.CODEC));
    }

    @Override
    public Operation<RoomKeysUpdateResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("version", Text.STRING, version);
        out.content(RoomKeyBackup.CODEC, content);
    }
}
