package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled}. Generated from the specification; see {@code src/generator}. */
public record SetPushRuleEnabled(String kind, String ruleId, boolean enabled, Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setPushRuleEnabled",
            "PUT",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            SetPushRuleEnabled::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetPushRuleEnabled of(String kind, String ruleId, boolean enabled) {
        return new SetPushRuleEnabled(kind, ruleId, enabled, Others.NONE);
    }

    private static SetPushRuleEnabled read(CallReading in) {
        return new SetPushRuleEnabled(
                in.path("kind", Text.STRING),
                in.path("ruleId", Text.STRING),
                in.required("enabled", Codec.FLAG),
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
        out.put("enabled", Codec.FLAG, enabled);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SetPushRuleEnabled withOthers(Others others) {
        return new SetPushRuleEnabled(kind, ruleId, enabled, others);
    }
}
