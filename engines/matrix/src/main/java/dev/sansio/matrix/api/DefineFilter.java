package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Filter;
import java.util.Set;

/** {@code POST /_matrix/client/v3/user/{userId}/filter}. Generated from the specification; see {@code src/generator}. */
public record DefineFilter(String userId, Filter content) implements Call<DefineFilter.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "defineFilter",
            "POST",
            "/_matrix/client/v3/user/{userId}/filter",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            DefineFilter::read,
            Result.CODEC);

    private static DefineFilter read(CallReading in) {
        return new DefineFilter(in.path("userId", Text.STRING), in.content(Filter.CODEC));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.content(Filter.CODEC, content);
    }

    /** What is answered. */
    public record Result(String filterId, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String filterId) {
            return new Result(filterId, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("filter_id", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("filter_id", Codec.TEXT, filterId);
            out.others(others);
        }
    }
}
