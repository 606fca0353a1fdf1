package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/unban}. Generated from the specification; see {@code src/generator}. */
public record Unban(String roomId, String userId, @Nullable String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "unban",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/unban",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            Unban::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static Unban of(String roomId, String userId) {
        return new Unban(roomId, userId, null, Others.NONE);
    }

    private static Unban read(CallReading in) {
        return new Unban(
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
    public Unban withReason(@Nullable String reason) {
        return new Unban(roomId, userId, reason, others);
    }

    /** The same with another {@code others}. */
    public Unban withOthers(Others others) {
        return new Unban(roomId, userId, reason, others);
    }
}
