package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.Tag;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}}. Generated from the specification; see {@code src/generator}. */
public record SetRoomTag(String userId, String roomId, String tag, Tag content) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setRoomTag",
            "PUT",
            "/_matrix/client/v3/user/{userId}/rooms/{roomId}/tags/{tag}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetRoomTag::read,
            Codec.JSON);

    private static SetRoomTag read(CallReading in) {
        return new SetRoomTag(
                in.path("userId", Text.STRING),
                in.path("roomId", Text.STRING),
                in.path("tag", Text.STRING),
                in.content(Tag.CODEC));
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
        out.content(Tag.CODEC, content);
    }
}
