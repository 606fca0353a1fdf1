package dev.sansio.matrix.api;

import dev.sansio.matrix.model.PushRule;
import java.util.Set;

/** {@code GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}}. Generated from the specification; see {@code src/generator}. */
public record GetPushRule(String kind, String ruleId) implements Call<PushRule> {

    /** The operation. */
    public static final Operation<PushRule> OPERATION = new Operation<>(
            "getPushRule",
            "GET",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPushRule::read,
            PushRule.CODEC);

    private static GetPushRule read(CallReading in) {
        return new GetPushRule(in.path("kind", Text.STRING), in.path("ruleId", Text.STRING));
    }

    @Override
    public Operation<PushRule> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("kind", Text.STRING, kind);
        out.path("ruleId", Text.STRING, ruleId);
    }
}
