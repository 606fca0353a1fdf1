package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/room_keys/version/{version}}. Generated from the specification; see {@code src/generator}. */
public record DeleteRoomKeysVersion(String version) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteRoomKeysVersion",
            "DELETE",
            "/_matrix/client/v3/room_keys/version/{version}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.1"),
            DeleteRoomKeysVersion::read,
            Codec.JSON);

    private static DeleteRoomKeysVersion read(CallReading in) {
        return new DeleteRoomKeysVersion(in.path("version", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("version", Text.STRING, version);
    }
}
