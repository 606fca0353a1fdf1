package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/directory/room/{roomAlias}}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomAlias(String roomAlias) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteRoomAlias",
            "DELETE",
            "/_matrix/client/v3/directory/room/{roomAlias}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            DeleteRoomAlias::read,
            Codec.JSON);

    private static DeleteRoomAlias read(CallReading in) {
        return new DeleteRoomAlias(in.path("roomAlias", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomAlias", Text.STRING, roomAlias);
    }
}
