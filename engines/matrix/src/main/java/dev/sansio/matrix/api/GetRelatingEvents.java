package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v1/rooms/{roomId}/relations/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record GetRelatingEvents(
        String roomId,
        String eventId,
        @Nullable String from,
        @Nullable String to,
        @Nullable Long limit,
        @Nullable String dir,
        @Nullable Boolean recurse)
        implements Call<GetRelatingEvents.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRelatingEvents",
            "GET",
            "/_matrix/client/v1/rooms/{roomId}/relations/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetRelatingEvents::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetRelatingEvents of(String roomId, String eventId) {
        return new GetRelatingEvents(roomId, eventId, null, null, null, null, null);
    }

    private static GetRelatingEvents read(CallReading in) {
        return new GetRelatingEvents(
                in.path("roomId", Text.STRING),
                in.path("eventId", Text.STRING),
                in.query("from", Text.STRING),
                in.query("to", Text.STRING),
                in.query("limit", Text.NUMBER),
                in.query("dir", Text.STRING),
                in.query("recurse", Text.FLAG));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("eventId", Text.STRING, eventId);
        out.query("from", Text.STRING, from);
        out.query("to", Text.STRING, to);
        out.query("limit", Text.NUMBER, limit);
        out.query("dir", Text.STRING, dir);
        out.query("recurse", Text.FLAG, recurse);
    }

    /** The same with another {@code from}. */
    public GetRelatingEvents withFrom(@Nullable String from) {
        return new GetRelatingEvents(roomId, eventId, from, to, limit, dir, recurse);
    }

    /** The same with another {@code to}. */
    public GetRelatingEvents withTo(@Nullable String to) {
        return new GetRelatingEvents(roomId, eventId, from, to, limit, dir, recurse);
    }

    /** The same with another {@code limit}. */
    public GetRelatingEvents withLimit(@Nullable Long limit) {
        return new GetRelatingEvents(roomId, eventId, from, to, limit, dir, recurse);
    }

    /** The same with another {@code dir}. */
    public GetRelatingEvents withDir(@Nullable String dir) {
        return new GetRelatingEvents(roomId, eventId, from, to, limit, dir, recurse);
    }

    /** The same with another {@code recurse}. */
    public GetRelatingEvents withRecurse(@Nullable Boolean recurse) {
        return new GetRelatingEvents(roomId, eventId, from, to, limit, dir, recurse);
    }

    /** What is answered. */
    public record Result(
            @Nullable String nextBatch,
            @Nullable String prevBatch,
            @Nullable Long recursionDepth,
            List<Event> chunk,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<Event> chunk) {
            return new Result(null, null, null, chunk, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("next_batch", Codec.TEXT),
                    in.optional("prev_batch", Codec.TEXT),
                    in.optional("recursion_depth", Codec.NUMBER),
                    in.required("chunk", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("next_batch", Codec.TEXT, nextBatch);
            out.put("prev_batch", Codec.TEXT, prevBatch);
            out.put("recursion_depth", Codec.NUMBER, recursionDepth);
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.others(others);
        }
    }
}
