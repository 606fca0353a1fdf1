package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/logout}. Generated from the specification; see {@code src/generator}. */
public record Logout() implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "logout",
            "POST",
            "/_matrix/client/v3/logout",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            Logout::read,
            Codec.JSON);

    private static Logout read(CallReading in) {
        return new Logout();
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}
}
