package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/rooms/{roomId}/threads}. Generated from the specification; see {@code src/generator}. */
public record GetThreadRoots(
        String roomId,
        @Nullable String include,
        @Nullable Long limit,
        @Nullable String from) implements Call<GetThreadRoots.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getThreadRoots",
            "GET",
            "/_matrix/client/v1/rooms/{roomId}/threads",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.4"),
            GetThreadRoots::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetThreadRoots of(String roomId) {
        return new GetThreadRoots(roomId, null, null, null);
    }

    private static GetThreadRoots read(CallReading in) {
        return new GetThreadRoots(
                in.path("roomId", Text.STRING),
                in.query("include", Text.STRING),
                in.query("limit", Text.NUMBER),
                in.query("from", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("include", Text.STRING, include);
        out.query("limit", Text.NUMBER, limit);
        out.query("from", Text.STRING, from);
    }

    /** The same with another {@code include}. */
    public GetThreadRoots withInclude(@Nullable String include) {
        return new GetThreadRoots(roomId, include, limit, from);
    }

    /** The same with another {@code limit}. */
    public GetThreadRoots withLimit(@Nullable Long limit) {
        return new GetThreadRoots(roomId, include, limit, from);
    }

    /** The same with another {@code from}. */
    public GetThreadRoots withFrom(@Nullable String from) {
        return new GetThreadRoots(roomId, include, limit, from);
    }

    /** What is answered. */
    public record Result(List<Event> chunk, @Nullable String nextBatch, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<Event> chunk) {
            return new Result(chunk, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("chunk", Codec.list(Event.CODEC)), in.optional("next_batch", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.others(others);
        }
    }
}
