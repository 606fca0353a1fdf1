package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v3/room_keys/version}. Generated from the specification; see {@code src/generator}. */
public record GetRoomKeysVersionCurrent() implements Call<GetRoomKeysVersionCurrent.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomKeysVersionCurrent",
            "GET",
            "/_matrix/client/v3/room_keys/version",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            GetRoomKeysVersionCurrent::read,
            Result.CODEC);

    private static GetRoomKeysVersionCurrent read(CallReading in) {
        return new GetRoomKeysVersionCurrent();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(
            String algorithm, ObjectNode authData, long count, String etag, String version, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String algorithm, ObjectNode authData, long count, String etag, String version) {
            return new Result(algorithm, authData, count, etag, version, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("algorithm", Codec.TEXT),
                    in.required("auth_data", Codec.JSON),
                    in.required("count", Codec.NUMBER),
                    in.required("etag", Codec.TEXT),
                    in.required("version", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("algorithm", Codec.TEXT, algorithm);
            out.put("auth_data", Codec.JSON, authData);
            out.put("count", Codec.NUMBER, count);
            out.put("etag", Codec.TEXT, etag);
            out.put("version", Codec.TEXT, version);
            out.others(others);
        }
    }
}
