package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/directory/room/{roomAlias}}. Generated from the specification; see {@code src/generator}. */
public record SetRoomAlias(String roomAlias, String roomId, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setRoomAlias",
            "PUT",
            "/_matrix/client/v3/directory/room/{roomAlias}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetRoomAlias::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetRoomAlias of(String roomAlias, String roomId) {
        return new SetRoomAlias(roomAlias, roomId, Others.NONE);
    }

    private static SetRoomAlias read(CallReading in) {
        return new SetRoomAlias(in.path("roomAlias", Text.STRING), in.required("room_id", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomAlias", Text.STRING, roomAlias);
        out.put("room_id", Codec.TEXT, roomId);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SetRoomAlias withOthers(Others others) {
        return new SetRoomAlias(roomAlias, roomId, others);
    }
}
