package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/room_keys/version}. Generated from the specification; see {@code src/generator}. */
public record PostRoomKeysVersion(String algorithm, ObjectNode authData, Others others)
        implements Call<PostRoomKeysVersion.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "postRoomKeysVersion",
            "POST",
            "/_matrix/client/v3/room_keys/version",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            PostRoomKeysVersion::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static PostRoomKeysVersion of(String algorithm, ObjectNode authData) {
        return new PostRoomKeysVersion(algorithm, authData, Others.NONE);
    }

    private static PostRoomKeysVersion read(CallReading in) {
        return new PostRoomKeysVersion(
                in.required("algorithm", Codec.TEXT), in.required("auth_data", Codec.JSON), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("algorithm", Codec.TEXT, algorithm);
        out.put("auth_data", Codec.JSON, authData);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public PostRoomKeysVersion withOthers(Others others) {
        return new PostRoomKeysVersion(algorithm, authData, others);
    }

    /** What is answered. */
    public record Result(String version, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String version) {
            return new Result(version, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("version", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("version", Codec.TEXT, version);
            out.others(others);
        }
    }
}
