package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Set;

/** {@code DELETE /_matrix/client/v3/room_keys/keys}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomKeys(String version) implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "deleteRoomKeys",
            "DELETE",
            "/_matrix/client/v3/room_keys/keys",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            DeleteRoomKeys::read,
            RoomKeysUpdateResponse.CODEC);

    private static DeleteRoomKeys read(CallReading in) {
        return new DeleteRoomKeys(in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<RoomKeysUpdateResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("version", Text.STRING, version);
    }
}
