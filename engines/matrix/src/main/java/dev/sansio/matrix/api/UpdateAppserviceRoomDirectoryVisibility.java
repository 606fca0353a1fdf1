package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}}. Generated from the specification; see {@code src/generator}. */
public record UpdateAppserviceRoomDirectoryVisibility(String networkId, String roomId, String visibility, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "updateAppserviceRoomDirectoryVisibility",
            "PUT",
            "/_matrix/client/v3/directory/list/appservice/{networkId}/{roomId}",
            Set.of(Operation.Trait.BY_SERVICE),
            Versions.of(""),
            UpdateAppserviceRoomDirectoryVisibility::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static UpdateAppserviceRoomDirectoryVisibility of(String networkId, String roomId, String visibility) {
        return new UpdateAppserviceRoomDirectoryVisibility(networkId, roomId, visibility, Others.NONE);
    }

    private static UpdateAppserviceRoomDirectoryVisibility read(CallReading in) {
        return new UpdateAppserviceRoomDirectoryVisibility(
                in.path("networkId", Text.STRING),
                in.path("roomId", Text.STRING),
                in.required("visibility", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("networkId", Text.STRING, networkId);
        out.path("roomId", Text.STRING, roomId);
        out.put("visibility", Codec.TEXT, visibility);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public UpdateAppserviceRoomDirectoryVisibility withOthers(Others others) {
        return new UpdateAppserviceRoomDirectoryVisibility(networkId, roomId, visibility, others);
    }
}
