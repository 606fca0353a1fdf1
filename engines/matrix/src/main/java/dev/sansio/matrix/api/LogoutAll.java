package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/logout/all}. Generated from the specification; see {@code src/generator}. */
public record LogoutAll() implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "logout_all",
            "POST",
            "/_matrix/client/v3/logout/all",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            LogoutAll::read,
            Codec.JSON);

    private static LogoutAll read(CallReading in) {
        return new LogoutAll();
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}
}
