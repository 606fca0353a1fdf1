package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Event;
import java.util.List;
import java.util.Set;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/state}. Generated from the specification; see {@code src/generator}. */
public record GetRoomState(String roomId) implements Call<List<Event>> {

    /** The operation. */
    public static final Operation<List<Event>> OPERATION = new Operation<>(
            "getRoomState",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/state",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetRoomState::read,
            Codec.list(Event.CODEC));

    private static GetRoomState read(CallReading in) {
        return new GetRoomState(in.path("roomId", Text.STRING));
    }

    @Override
    public Operation<List<Event>> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
    }
}
