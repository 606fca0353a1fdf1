package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code GET /_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}}. Generated from the specification; see {@code src/generator}. */
public record GetRoomStateWithKey(
        String roomId,
        String eventType,
        String stateKey,
        @Nullable String format) implements Call<JsonNode> {

    /** The operation. */
    public static final Operation<JsonNode> OPERATION = new Operation<>(
            "getRoomStateWithKey",
            "GET",
            "/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetRoomStateWithKey::read,
            Codec.ANY);

    /** With what must be there alone. */
    public static GetRoomStateWithKey of(String roomId, String eventType, String stateKey) {
        return new GetRoomStateWithKey(roomId, eventType, stateKey, null);
    }

    private static GetRoomStateWithKey read(CallReading in) {
        return new GetRoomStateWithKey(
                in.path("roomId", Text.STRING),
                in.path("eventType", Text.STRING),
                in.path("stateKey", Text.STRING),
                in.query("format", Text.STRING));
    }

    @Override
    public Operation<JsonNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("eventType", Text.STRING, eventType);
        out.path("stateKey", Text.STRING, stateKey);
        out.query("format", Text.STRING, format);
    }

    /** The same with another {@code format}. */
    public GetRoomStateWithKey withFormat(@Nullable String format) {
        return new GetRoomStateWithKey(roomId, eventType, stateKey, format);
    }
}
