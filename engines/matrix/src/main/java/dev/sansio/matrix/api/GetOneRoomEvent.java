package dev.sansio.matrix.api;

import dev.sansio.matrix.model.Event;
import java.util.Set;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/event/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record GetOneRoomEvent(String roomId, String eventId) implements Call<Event> {

    /** The operation. */
    public static final Operation<Event> OPERATION = new Operation<>(
            "getOneRoomEvent",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/event/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetOneRoomEvent::read,
            Event.CODEC);

    private static GetOneRoomEvent read(CallReading in) {
        return new GetOneRoomEvent(in.path("roomId", Text.STRING), in.path("eventId", Text.STRING));
    }

    @Override
    public Operation<Event> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("eventId", Text.STRING, eventId);
    }
}
