package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}}. Generated from the specification; see {@code src/generator}. */
public record GetAccountDataPerRoom(String userId, String roomId, String type) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getAccountDataPerRoom",
            "GET",
            "/_matrix/client/v3/user/{userId}/rooms/{roomId}/account_data/{type}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetAccountDataPerRoom::read,
            Codec.JSON);

    private static GetAccountDataPerRoom read(CallReading in) {
        return new GetAccountDataPerRoom(
                in.path("userId", Text.STRING), in.path("roomId", Text.STRING), in.path("type", Text.STRING));
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
    }
}
