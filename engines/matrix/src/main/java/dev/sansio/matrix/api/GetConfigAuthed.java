package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/media/config}. Generated from the specification; see {@code src/generator}. */
public record GetConfigAuthed() implements Call<GetConfigAuthed.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getConfigAuthed",
            "GET",
            "/_matrix/client/v1/media/config",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.11"),
            GetConfigAuthed::read,
            Result.CODEC);

    private static GetConfigAuthed read(CallReading in) {
        return new GetConfigAuthed();
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
