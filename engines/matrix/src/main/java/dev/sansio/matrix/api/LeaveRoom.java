package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/leave}. Generated from the specification; see {@code src/generator}. */
public record LeaveRoom(String roomId, @Nullable String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "leaveRoom",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/leave",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("", "1.18"),
            LeaveRoom::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static LeaveRoom of(String roomId) {
        return new LeaveRoom(roomId, null, Others.NONE);
    }

    private static LeaveRoom read(CallReading in) {
        return new LeaveRoom(in.path("roomId", Text.STRING), in.optional("reason", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code reason}. */
    public LeaveRoom withReason(@Nullable String reason) {
        return new LeaveRoom(roomId, reason, others);
    }

    /** The same with another {@code others}. */
    public LeaveRoom withOthers(Others others) {
        return new LeaveRoom(roomId, reason, others);
    }
}
