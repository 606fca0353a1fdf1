package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/rooms/{roomId}/typing/{userId}}. Generated from the specification; see {@code src/generator}. */
public record SetTyping(
        String roomId,
        String userId,
        boolean typing,
        @Nullable Long timeout,
        Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setTyping",
            "PUT",
            "/_matrix/client/v3/rooms/{roomId}/typing/{userId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            SetTyping::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetTyping of(String roomId, String userId, boolean typing) {
        return new SetTyping(roomId, userId, typing, null, Others.NONE);
    }

    private static SetTyping read(CallReading in) {
        return new SetTyping(
                in.path("roomId", Text.STRING),
                in.path("userId", Text.STRING),
                in.required("typing", Codec.FLAG),
                in.optional("timeout", Codec.NUMBER),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.path("userId", Text.STRING, userId);
        out.put("typing", Codec.FLAG, typing);
        out.put("timeout", Codec.NUMBER, timeout);
        out.others(others);
    }

    /** The same with another {@code timeout}. */
    public SetTyping withTimeout(@Nullable Long timeout) {
        return new SetTyping(roomId, userId, typing, timeout, others);
    }

    /** The same with another {@code others}. */
    public SetTyping withOthers(Others others) {
        return new SetTyping(roomId, userId, typing, timeout, others);
    }
}
