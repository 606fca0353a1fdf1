package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.policy.rule.room}. Generated from the specification; see {@code src/generator}. */
public record PolicyRuleRoomContent(String entity, String recommendation, String reason, Others others)
        implements EventContent {

    /** How it is read and written. */
    public static final Codec<PolicyRuleRoomContent> CODEC =
            Codec.object(PolicyRuleRoomContent::read, PolicyRuleRoomContent::write);

    /** With what must be there alone. */
    public static PolicyRuleRoomContent of(String entity, String recommendation, String reason) {
        return new PolicyRuleRoomContent(entity, recommendation, reason, Others.NONE);
    }

    private static PolicyRuleRoomContent read(Reading in) {
        return new PolicyRuleRoomContent(
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
    public PolicyRuleRoomContent withOthers(Others others) {
        return new PolicyRuleRoomContent(entity, recommendation, reason, others);
    }

    @Override
    public String eventType() {
        return "m.policy.rule.room";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
