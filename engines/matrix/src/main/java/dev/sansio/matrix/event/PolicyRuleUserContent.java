package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.policy.rule.user}. Generated from the specification; see {@code src/generator}. */
public record PolicyRuleUserContent(String entity, String recommendation, String reason, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<PolicyRuleUserContent> CODEC =
            Codec.object(PolicyRuleUserContent::read, PolicyRuleUserContent::write);

    /** With what must be there alone. */
    public static PolicyRuleUserContent of(String entity, String recommendation, String reason) {
        return new PolicyRuleUserContent(entity, recommendation, reason, Others.NONE);
    }

    private static PolicyRuleUserContent read(Reading in) {
        return new PolicyRuleUserContent(
                in.required("entity", Codec.TEXT),
                in.required("recommendation", Codec.TEXT),
                in.required("reason", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("entity", Codec.TEXT, entity);
        out.put("recommendation", Codec.TEXT, recommendation);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public PolicyRuleUserContent withOthers(Others others) {
        return new PolicyRuleUserContent(entity, recommendation, reason, others);
    }

    @Override
    public String eventType() {
        return "m.policy.rule.user";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
