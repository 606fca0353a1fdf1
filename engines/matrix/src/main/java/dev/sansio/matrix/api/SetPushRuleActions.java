package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions}. Generated from the specification; see {@code src/generator}. */
public record SetPushRuleActions(String kind, String ruleId, List<JsonNode> actions, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setPushRuleActions",
            "PUT",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetPushRuleActions::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetPushRuleActions of(String kind, String ruleId, List<JsonNode> actions) {
        return new SetPushRuleActions(kind, ruleId, actions, Others.NONE);
    }

    private static SetPushRuleActions read(CallReading in) {
        return new SetPushRuleActions(
                in.path("kind", Text.STRING),
                in.path("ruleId", Text.STRING),
                in.required("actions", Codec.list(Codec.ANY)),
                in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("kind", Text.STRING, kind);
        out.path("ruleId", Text.STRING, ruleId);
        out.put("actions", Codec.list(Codec.ANY), actions);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SetPushRuleActions withOthers(Others others) {
        return new SetPushRuleActions(kind, ruleId, actions, others);
    }
}
