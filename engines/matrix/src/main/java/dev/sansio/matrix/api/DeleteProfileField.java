package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/profile/{userId}/{keyName}}. Generated from the specification; see {@code src/generator}. */
public record DeleteProfileField(String userId, String keyName) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deleteProfileField",
            "DELETE",
            "/_matrix/client/v3/profile/{userId}/{keyName}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.16"),
            DeleteProfileField::read,
            Codec.JSON);

    private static DeleteProfileField read(CallReading in) {
        return new DeleteProfileField(in.path("userId", Text.STRING), in.path("keyName", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("keyName", Text.STRING, keyName);
    }
}
