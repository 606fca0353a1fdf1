package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/directory/list/room/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record SetRoomVisibilityOnDirectory(
        String roomId, @Nullable String visibility, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setRoomVisibilityOnDirectory",
            "PUT",
            "/_matrix/client/v3/directory/list/room/{roomId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetRoomVisibilityOnDirectory::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetRoomVisibilityOnDirectory of(String roomId) {
        return new SetRoomVisibilityOnDirectory(roomId, null, Others.NONE);
    }

    private static SetRoomVisibilityOnDirectory read(CallReading in) {
        return new SetRoomVisibilityOnDirectory(
                in.path("roomId", Text.STRING), in.optional("visibility", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("visibility", Codec.TEXT, visibility);
        out.others(others);
    }

    /** The same with another {@code visibility}. */
    public SetRoomVisibilityOnDirectory withVisibility(@Nullable String visibility) {
        return new SetRoomVisibilityOnDirectory(roomId, visibility, others);
    }

    /** The same with another {@code others}. */
    public SetRoomVisibilityOnDirectory withOthers(Others others) {
        return new SetRoomVisibilityOnDirectory(roomId, visibility, others);
    }
}
