package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v3/profile/{userId}/{keyName}}. Generated from the specification; see {@code src/generator}. */
public record GetProfileField(String userId, String keyName) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getProfileField",
            "GET",
            "/_matrix/client/v3/profile/{userId}/{keyName}",
            Set.of(),
            Versions.of("", "1.16"),
            GetProfileField::read,
            Codec.JSON);

    private static GetProfileField read(CallReading in) {
        return new GetProfileField(in.path("userId", Text.STRING), in.path("keyName", Text.STRING));
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
