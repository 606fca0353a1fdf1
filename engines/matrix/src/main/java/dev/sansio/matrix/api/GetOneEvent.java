package dev.sansio.matrix.api;

import dev.sansio.matrix.model.Event;
import java.util.Set;

/** {@code GET /_matrix/client/v3/events/{eventId}}. Generated from the specification; see {@code src/generator}. */
public record GetOneEvent(String eventId) implements Call<Event> {

    /** The operation. */
    public static final Operation<Event> OPERATION = new Operation<>(
            "getOneEvent",
            "GET",
            "/_matrix/client/v3/events/{eventId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.DEPRECATED),
            Versions.of(""),
            GetOneEvent::read,
            Event.CODEC);

    private static GetOneEvent read(CallReading in) {
        return new GetOneEvent(in.path("eventId", Text.STRING));
    }

    @Override
    public Operation<Event> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("eventId", Text.STRING, eventId);
    }
}
