package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/presence/{userId}/status}. Generated from the specification; see {@code src/generator}. */
public record SetPresence(
        String userId, String presence, @Nullable String statusMsg, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setPresence",
            "PUT",
            "/_matrix/client/v3/presence/{userId}/status",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            SetPresence::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetPresence of(String userId, String presence) {
        return new SetPresence(userId, presence, null, Others.NONE);
    }

    private static SetPresence read(CallReading in) {
        return new SetPresence(
                in.path("userId", Text.STRING),
                in.required("presence", Codec.TEXT),
                in.optional("status_msg", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.put("presence", Codec.TEXT, presence);
        out.put("status_msg", Codec.TEXT, statusMsg);
        out.others(others);
    }

    /** The same with another {@code statusMsg}. */
    public SetPresence withStatusMsg(@Nullable String statusMsg) {
        return new SetPresence(userId, presence, statusMsg, others);
    }

    /** The same with another {@code others}. */
    public SetPresence withOthers(Others others) {
        return new SetPresence(userId, presence, statusMsg, others);
    }
}
