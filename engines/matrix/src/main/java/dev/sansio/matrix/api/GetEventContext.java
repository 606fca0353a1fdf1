package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/context/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record GetEventContext(
        String roomId,
        String eventId,
        @Nullable Long limit,
        @Nullable String filter) implements Call<GetEventContext.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getEventContext",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/context/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetEventContext::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GetEventContext of(String roomId, String eventId) {
        return new GetEventContext(roomId, eventId, null, null);
    }

    private static GetEventContext read(CallReading in) {
        return new GetEventContext(
                in.path("roomId", Text.STRING),
                in.path("eventId", Text.STRING),
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
        out.path("eventId", Text.STRING, eventId);
        out.query("limit", Text.NUMBER, limit);
        out.query("filter", Text.STRING, filter);
    }

    /** The same with another {@code limit}. */
    public GetEventContext withLimit(@Nullable Long limit) {
        return new GetEventContext(roomId, eventId, limit, filter);
    }

    /** The same with another {@code filter}. */
    public GetEventContext withFilter(@Nullable String filter) {
        return new GetEventContext(roomId, eventId, limit, filter);
    }

    /** What is answered. */
    public record Result(
            @Nullable String start,
            @Nullable String end,
            @Nullable List<Event> eventsBefore,
            @Nullable Event event,
            @Nullable List<Event> eventsAfter,
            @Nullable List<Event> state,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, null, null, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("start", Codec.TEXT),
                    in.optional("end", Codec.TEXT),
                    in.optional("events_before", Codec.list(Event.CODEC)),
                    in.optional("event", Event.CODEC),
                    in.optional("events_after", Codec.list(Event.CODEC)),
                    in.optional("state", Codec.list(Event.CODEC)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("start", Codec.TEXT, start);
            out.put("end", Codec.TEXT, end);
            out.put("events_before", Codec.list(Event.CODEC), eventsBefore);
            out.put("event", Event.CODEC, event);
            out.put("events_after", Codec.list(Event.CODEC), eventsAfter);
            out.put("state", Codec.list(Event.CODEC), state);
            out.others(others);
        }
    }
}
