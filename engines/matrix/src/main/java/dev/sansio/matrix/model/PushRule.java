package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code PushRule}. Generated from the specification; see {@code src/generator}. */
public record PushRule(
        List<JsonNode> actions,
        boolean defaultValue,
        boolean enabled,
        String ruleId,
        @Nullable List<PushCondition> conditions,
        @Nullable String pattern,
        Others others) {

    /** How it is read and written. */
    public static final Codec<PushRule> CODEC = Codec.object(PushRule::read, PushRule::write);

    /** With what must be there alone. */
    public static PushRule of(List<JsonNode> actions, boolean defaultValue, boolean enabled, String ruleId) {
        return new PushRule(actions, defaultValue, enabled, ruleId, null, null, Others.NONE);
    }

    private static PushRule read(Reading in) {
        return new PushRule(
                in.required("actions", Codec.list(Codec.ANY)),
                in.required("default", Codec.FLAG),
                in.required("enabled", Codec.FLAG),
                in.required("rule_id", Codec.TEXT),
                in.optional("conditions", Codec.list(PushCondition.CODEC)),
                in.optional("pattern", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("actions", Codec.list(Codec.ANY), actions);
        out.put("default", Codec.FLAG, defaultValue);
        out.put("enabled", Codec.FLAG, enabled);
        out.put("rule_id", Codec.TEXT, ruleId);
        out.put("conditions", Codec.list(PushCondition.CODEC), conditions);
        out.put("pattern", Codec.TEXT, pattern);
        out.others(others);
    }

    /** The same with another {@code conditions}. */
    public PushRule withConditions(@Nullable List<PushCondition> conditions) {
        return new PushRule(actions, defaultValue, enabled, ruleId, conditions, pattern, others);
    }

    /** The same with another {@code pattern}. */
    public PushRule withPattern(@Nullable String pattern) {
        return new PushRule(actions, defaultValue, enabled, ruleId, conditions, pattern, others);
    }

    /** The same with another {@code others}. */
    public PushRule withOthers(Others others) {
        return new PushRule(actions, defaultValue, enabled, ruleId, conditions, pattern, others);
    }
}
