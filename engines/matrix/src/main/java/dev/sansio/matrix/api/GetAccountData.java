package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code GET /_matrix/client/v3/user/{userId}/account_data/{type}}. Generated from the specification; see {@code src/generator}. */
public record GetAccountData(String userId, String type) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "getAccountData",
            "GET",
            "/_matrix/client/v3/user/{userId}/account_data/{type}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetAccountData::read,
            Codec.JSON);

    private static GetAccountData read(CallReading in) {
        return new GetAccountData(in.path("userId", Text.STRING), in.path("type", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.path("type", Text.STRING, type);
    }
}
