package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/events}. Generated from the specification; see {@code src/generator}. */
public record PeekEvents(@Nullable String from, @Nullable Long timeout, String roomId)
        implements Call<PeekEvents.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "peekEvents",
            "GET",
            "/_matrix/client/v3/events",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            PeekEvents::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static PeekEvents of(String roomId) {
        return new PeekEvents(null, null, roomId);
    }

    private static PeekEvents read(CallReading in) {
        return new PeekEvents(
                in.query("from", Text.STRING),
                in.query("timeout", Text.NUMBER),
                in.requiredQuery("room_id", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("from", Text.STRING, from);
        out.query("timeout", Text.NUMBER, timeout);
        out.query("room_id", Text.STRING, roomId);
    }

    /** The same with another {@code from}. */
    public PeekEvents withFrom(@Nullable String from) {
        return new PeekEvents(from, timeout, roomId);
    }

    /** The same with another {@code timeout}. */
    public PeekEvents withTimeout(@Nullable Long timeout) {
        return new PeekEvents(from, timeout, roomId);
    }

    /** What is answered. */
    public record Result(
            @Nullable String start,
            @Nullable String end,
            @Nullable List<Event> chunk,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("start", Codec.TEXT),
                    in.optional("end", Codec.TEXT),
                    in.optional("chunk", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("start", Codec.TEXT, start);
            out.put("end", Codec.TEXT, end);
            out.put("chunk", Codec.list(Event.CODEC), chunk);
            out.others(others);
        }
    }
}
