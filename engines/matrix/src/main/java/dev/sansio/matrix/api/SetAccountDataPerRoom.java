package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}}. Generated from the specification; see {@code src/generator}. */
public record SetAccountDataPerRoom(String userId, String roomId, String type, ObjectNode content)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setAccountDataPerRoom",
            "PUT",
            "/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetAccountDataPerRoom::read,
            Codec.JSON);

    private static SetAccountDataPerRoom read(CallReading in) {
        return new SetAccountDataPerRoom(
                in.path("userId", Text.STRING),
                in.path("roomId", Text.STRING),
                in.path("type", Text.STRING),
                in.content(Codec.JSON));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("roomId", Text.STRING, roomId);
        out.path("type", Text.STRING, type);
        out.content(Codec.JSON, content);
    }
}
