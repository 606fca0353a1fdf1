package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.RoomKeyBackup;
import dev.sansio.matrix.model.RoomKeysUpdateResponse;
import java.util.Map;
import java.util.Set;

/** {@code PUT /_matrix/client/v3/room_keys/keys}. Generated from the specification; see {@code src/generator}. */
public record PutRoomKeys(String version, Map<String, RoomKeyBackup> rooms, Others others)
        implements Call<RoomKeysUpdateResponse> {

    /** The operation. */
    public static final Operation<RoomKeysUpdateResponse> OPERATION = new Operation<>(
            "putRoomKeys",
            "PUT",
            "/_matrix/client/v3/room_keys/keys",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            PutRoomKeys::read,
            RoomKeysUpdateResponse.CODEC);

    /** With what must be there alone. */
    public static PutRoomKeys of(String version, Map<String, RoomKeyBackup> rooms) {
        return new PutRoomKeys(version, rooms, Others.NONE);
    }

    private static PutRoomKeys read(CallReading in) {
        return new PutRoomKeys(
                in.requiredQuery("version", Text.STRING),
                in.required("rooms", Codec.map(RoomKeyBackup.CODEC)),
                in.others());
    }

    @Override
    public Operation<RoomKeysUpdateResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("version", Text.STRING, version);
        out.put("rooms", Codec.map(RoomKeyBackup.CODEC), rooms);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public PutRoomKeys withOthers(Others others) {
        return new PutRoomKeys(version, rooms, others);
    }
}
