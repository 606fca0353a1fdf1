package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.policy.rule.server}. Generated from the specification; see {@code src/generator}. */
public record PolicyRuleServerContent(String entity, String recommendation, String reason, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<PolicyRuleServerContent> CODEC =
            Codec.object(PolicyRuleServerContent::read, PolicyRuleServerContent::write);

    /** With what must be there alone. */
    public static PolicyRuleServerContent of(String entity, String recommendation, String reason) {
        return new PolicyRuleServerContent(entity, recommendation, reason, Others.NONE);
    }

    private static PolicyRuleServerContent read(Reading in) {
        return new PolicyRuleServerContent(
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
    public PolicyRuleServerContent withOthers(Others others) {
        return new PolicyRuleServerContent(entity, recommendation, reason, others);
    }

    @Override
    public String eventType() {
        return "m.policy.rule.server";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
