package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/keys/changes}. Generated from the specification; see {@code src/generator}. */
public record GetKeysChanges(String from, String to) implements Call<GetKeysChanges.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getKeysChanges",
            "GET",
            "/_matrix/client/v3/keys/changes",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetKeysChanges::read,
            Result.CODEC);

    private static GetKeysChanges read(CallReading in) {
        return new GetKeysChanges(in.requiredQuery("from", Text.STRING), in.requiredQuery("to", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("from", Text.STRING, from);
        out.query("to", Text.STRING, to);
    }

    /** What is answered. */
    public record Result(
            @Nullable List<String> changed, @Nullable List<String> left, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("changed", Codec.list(Codec.TEXT)),
                    in.optional("left", Codec.list(Codec.TEXT)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("changed", Codec.list(Codec.TEXT), changed);
            out.put("left", Codec.list(Codec.TEXT), left);
            out.others(others);
        }
    }
}
