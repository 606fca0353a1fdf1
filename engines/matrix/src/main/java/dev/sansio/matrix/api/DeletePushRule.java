package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code DELETE /_matrix/client/v3/pushrules/global/{kind}/{ruleId}}. Generated from the specification; see {@code src/generator}. */
public record DeletePushRule(String kind, String ruleId) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "deletePushRule",
            "DELETE",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            DeletePushRule::read,
            Codec.JSON);

    private static DeletePushRule read(CallReading in) {
        return new DeletePushRule(in.path("kind", Text.STRING), in.path("ruleId", Text.STRING));
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("kind", Text.STRING, kind);
        out.path("ruleId", Text.STRING, ruleId);
    }
}
