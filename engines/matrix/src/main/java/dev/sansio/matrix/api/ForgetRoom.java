package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/rooms/{roomId}/forget}. Generated from the specification; see {@code src/generator}. */
public record ForgetRoom(String roomId) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "forgetRoom",
            "POST",
            "/_matrix/client/v3/rooms/{roomId}/forget",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            ForgetRoom::read,
            Codec.JSON);

    private static ForgetRoom read(CallReading in) {
        return new ForgetRoom(in.path("roomId", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("roomId", Text.STRING, roomId);
    }
}
