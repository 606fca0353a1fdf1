package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/aliases}. Generated from the specification; see {@code src/generator}. */
public record GetLocalAliases(String roomId) implements Call<GetLocalAliases.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getLocalAliases",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/aliases",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetLocalAliases::read,
            Result.CODEC);

    private static GetLocalAliases read(CallReading in) {
        return new GetLocalAliases(in.path("roomId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
    }

    /** What is answered. */
    public record Result(List<String> aliases, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<String> aliases) {
            return new Result(aliases, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("aliases", Codec.list(Codec.TEXT)), in.others());
        }

        private void write(Writing out) {
            out.put("aliases", Codec.list(Codec.TEXT), aliases);
            out.others(others);
        }
    }
}
