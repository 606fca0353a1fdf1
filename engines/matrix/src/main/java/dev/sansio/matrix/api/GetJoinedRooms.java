package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/joined_rooms}. Generated from the specification; see {@code src/generator}. */
public record GetJoinedRooms() implements Call<GetJoinedRooms.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getJoinedRooms",
            "GET",
            "/_matrix/client/v3/joined_rooms",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetJoinedRooms::read,
            Result.CODEC);

    private static GetJoinedRooms read(CallReading in) {
        return new GetJoinedRooms();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(List<String> joinedRooms, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<String> joinedRooms) {
            return new Result(joinedRooms, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("joined_rooms", Codec.list(Codec.TEXT)), in.others());
        }

        private void write(Writing out) {
            out.put("joined_rooms", Codec.list(Codec.TEXT), joinedRooms);
            out.others(others);
        }
    }
}
