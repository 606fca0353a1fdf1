package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/ban}. Generated from the specification; see {@code src/generator}. */
public record Ban(String roomId, String userId, @Nullable String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "ban",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/ban",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            Ban::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static Ban of(String roomId, String userId) {
        return new Ban(roomId, userId, null, Others.NONE);
    }

    private static Ban read(CallReading in) {
        return new Ban(
                in.path("roomId", Text.STRING),
                in.required("user_id", Codec.TEXT),
                in.optional("reason", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
        out.put("user_id", Codec.TEXT, userId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code reason}. */
    public Ban withReason(@Nullable String reason) {
        return new Ban(roomId, userId, reason, others);
    }

    /** The same with another {@code others}. */
    public Ban withOthers(Others others) {
        return new Ban(roomId, userId, reason, others);
    }
}
