package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/mutual_rooms}. Generated from the specification; see {@code src/generator}. */
public record GetMutualRooms(String userId, @Nullable String from) implements Call<GetMutualRooms.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getMutualRooms",
            "GET",
            "/_matrix/client/v1/mutual_rooms",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetMutualRooms::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetMutualRooms of(String userId) {
        return new GetMutualRooms(userId, null);
    }

    private static GetMutualRooms read(CallReading in) {
        return new GetMutualRooms(in.requiredQuery("user_id", Text.STRING), in.query("from", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("user_id", Text.STRING, userId);
        out.query("from", Text.STRING, from);
    }

    /** The same with another {@code from}. */
    public GetMutualRooms withFrom(@Nullable String from) {
        return new GetMutualRooms(userId, from);
    }

    /** What is answered. */
    public record Result(
            List<String> joined, long count, @Nullable String nextBatch, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<String> joined, long count) {
            return new Result(joined, count, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("joined", Codec.list(Codec.TEXT)),
                    in.required("count", Codec.NUMBER),
                    in.optional("next_batch", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("joined", Codec.list(Codec.TEXT), joined);
            out.put("count", Codec.NUMBER, count);
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.others(others);
        }
    }
}
