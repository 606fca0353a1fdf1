package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/user/{userId}/account_data/{type}}. Generated from the specification; see {@code src/generator}. */
public record SetAccountData(String userId, String type, ObjectNode content) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setAccountData",
            "PUT",
            "/_matrix/client/v3/user/{userId}/account_data/{type}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetAccountData::read,
            Codec.JSON);

    private static SetAccountData read(CallReading in) {
        return new SetAccountData(in.path("userId", Text.STRING), in.path("type", Text.STRING), in.content(Codec.JSON));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("type", Text.STRING, type);
        out.content(Codec.JSON, content);
    }
}
