package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/profile/{userId}/{keyName}}. Generated from the specification; see {@code src/generator}. */
public record SetProfileField(String userId, String keyName, ObjectNode content) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setProfileField",
            "PUT",
            "/_matrix/client/v3/profile/{userId}/{keyName}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("", "1.16"),
            SetProfileField::read,
            Codec.JSON);

    private static SetProfileField read(CallReading in) {
        return new SetProfileField(
                in.path("userId", Text.STRING), in.path("keyName", Text.STRING), in.content(Codec.JSON));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("keyName", Text.STRING, keyName);
        out.content(Codec.JSON, content);
    }
}
