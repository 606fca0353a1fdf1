package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomTag(String userId, String roomId, String tag) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteRoomTag",
            "DELETE",
            "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            DeleteRoomTag::read,
            Codec.JSON);

    private static DeleteRoomTag read(CallReading in) {
        return new DeleteRoomTag(
                in.path("userId", Text.STRING), in.path("roomId", Text.STRING), in.path("tag", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("roomId", Text.STRING, roomId);
        out.path("tag", Text.STRING, tag);
    }
}
