package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.RoomKeyBackup;
import java.util.Map;
import java.util.Set;

/** {@code GET /_matrix/client/v3/room_keys/keys}. Generated from the specification; see {@code src/generator}. */
public record GetRoomKeys(String version) implements Call<GetRoomKeys.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomKeys",
            "GET",
            "/_matrix/client/v3/room_keys/keys",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            GetRoomKeys::read,
            Result.CODEC);

    private static GetRoomKeys read(CallReading in) {
        return new GetRoomKeys(in.requiredQuery("version", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("version", Text.STRING, version);
    }

    /** What is answered. */
    public record Result(Map<String, RoomKeyBackup> rooms, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Map<String, RoomKeyBackup> rooms) {
            return new Result(rooms, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("rooms", Codec.map(RoomKeyBackup.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("rooms", Codec.map(RoomKeyBackup.CODEC), rooms);
            out.others(others);
        }
    }
}
