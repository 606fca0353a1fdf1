package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.PushCondition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code PUT /_matrix/client/v3/pushrules/global/{kind}/{ruleId}}. Generated from the specification; see {@code src/generator}. */
public record SetPushRule(
        String kind,
        String ruleId,
        @Nullable String before,
        @Nullable String after,
        List<JsonNode> actions,
        @Nullable List<PushCondition> conditions,
        @Nullable String pattern,
        Others others)
        implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "setPushRule",
            "PUT",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            SetPushRule::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static SetPushRule of(String kind, String ruleId, List<JsonNode> actions) {
        return new SetPushRule(kind, ruleId, null, null, actions, null, null, Others.NONE);
    }

    private static SetPushRule read(CallReading in) {
        return new SetPushRule(
                in.path("kind", Text.STRING),
                in.path("ruleId", Text.STRING),
                in.query("before", Text.STRING),
                in.query("after", Text.STRING),
                in.required("actions", Codec.list(Codec.ANY)),
                in.optional("conditions", Codec.list(PushCondition.CODEC)),
                in.optional("pattern", Codec.TEXT),
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
        out.query("before", Text.STRING, before);
        out.query("after", Text.STRING, after);
        out.put("actions", Codec.list(Codec.ANY), actions);
        out.put("conditions", Codec.list(PushCondition.CODEC), conditions);
        out.put("pattern", Codec.TEXT, pattern);
        out.others(others);
    }

    /** The same with another {@code before}. */
    public SetPushRule withBefore(@Nullable String before) {
        return new SetPushRule(kind, ruleId, before, after, actions, conditions, pattern, others);
    }

    /** The same with another {@code after}. */
    public SetPushRule withAfter(@Nullable String after) {
        return new SetPushRule(kind, ruleId, before, after, actions, conditions, pattern, others);
    }

    /** The same with another {@code conditions}. */
    public SetPushRule withConditions(@Nullable List<PushCondition> conditions) {
        return new SetPushRule(kind, ruleId, before, after, actions, conditions, pattern, others);
    }

    /** The same with another {@code pattern}. */
    public SetPushRule withPattern(@Nullable String pattern) {
        return new SetPushRule(kind, ruleId, before, after, actions, conditions, pattern, others);
    }

    /** The same with another {@code others}. */
    public SetPushRule withOthers(Others others) {
        return new SetPushRule(kind, ruleId, before, after, actions, conditions, pattern, others);
    }
}
