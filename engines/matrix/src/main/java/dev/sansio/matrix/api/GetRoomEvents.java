package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/messages}. Generated from the specification; see {@code src/generator}. */
public record GetRoomEvents(
        String roomId,
        @Nullable String from,
        @Nullable String to,
        String dir,
        @Nullable Long limit,
        @Nullable String filter)
        implements Call<GetRoomEvents.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getRoomEvents",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/messages",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetRoomEvents::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetRoomEvents of(String roomId, String dir) {
        return new GetRoomEvents(roomId, null, null, dir, null, null);
    }

    private static GetRoomEvents read(CallReading in) {
        return new GetRoomEvents(
                in.path("roomId", Text.STRING),
                in.query("from", Text.STRING),
                in.query("to", Text.STRING),
                in.requiredQuery("dir", Text.STRING),
                in.query("limit", Text.NUMBER),
                in.query("filter", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.query("from", Text.STRING, from);
        out.query("to", Text.STRING, to);
        out.query("dir", Text.STRING, dir);
        out.query("limit", Text.NUMBER, limit);
        out.query("filter", Text.STRING, filter);
    }

    /** The same with another {@code from}. */
    public GetRoomEvents withFrom(@Nullable String from) {
        return new GetRoomEvents(roomId, from, to, dir, limit, filter);
    }

    /** The same with another {@code to}. */
    public GetRoomEvents withTo(@Nullable String to) {
        return new GetRoomEvents(roomId, from, to, dir, limit, filter);
    }

    /** The same with another {@code limit}. */
    public GetRoomEvents withLimit(@Nullable Long limit) {
        return new GetRoomEvents(roomId, from, to, dir, limit, filter);
    }

    /** The same with another {@code filter}. */
    public GetRoomEvents withFilter(@Nullable String filter) {
        return new GetRoomEvents(roomId, from, to, dir, limit, filter);
    }

    /** What is answered. */
    public record Result(
            String start,
            @Nullable String end,
            List<Event> chunk,
            @Nullable List<Event> state,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String start, List<Event> chunk) {
            return new Result(start, null, chunk, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("start", Codec.TEXT),
                    in.optional("end", Codec.TEXT),
                    in.required("chunk", Codec.list(Event.CODEC)),
                    in.optional("state", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("start", Codec.TEXT, start);
            out.put("end", Codec.TEXT, end);
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.put("state", Codec.list(Event.CODEC), state);
            out.others(others);
        }
    }
}
