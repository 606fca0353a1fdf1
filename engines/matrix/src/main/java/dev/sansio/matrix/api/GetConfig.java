package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/media/v3/config}. Generated from the specification; see {@code src/generator}. */
public record GetConfig() implements Call<GetConfig.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getConfig",
            "GET",
            "/_matrix/media/v3/config",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            GetConfig::read,
            Result.CODEC);

    private static GetConfig read(CallReading in) {
        return new GetConfig();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(@Nullable Long uploadSize, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("m.upload.size", Codec.NUMBER), in.others());
        }

        private void write(Writing out) {
            out.put("m.upload.size", Codec.NUMBER, uploadSize);
            out.others(others);
        }
    }
}
