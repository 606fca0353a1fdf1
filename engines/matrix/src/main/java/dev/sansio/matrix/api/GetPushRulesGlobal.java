package dev.sansio.matrix.api;

import dev.sansio.matrix.model.PushRuleset;
import java.util.Set;

/** {@code GET /_matrix/client/v3/pushrules/global/}. Generated from the specification; see {@code src/generator}. */
public record GetPushRulesGlobal() implements Call<PushRuleset> {

    /** The operation. */
    public static final Operation<PushRuleset> OPERATION = new Operation<>(
            "getPushRulesGlobal",
            "GET",
            "/_matrix/client/v3/pushrules/global/",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPushRulesGlobal::read,
            PushRuleset.CODEC);

    private static GetPushRulesGlobal read(CallReading in) {
        return new GetPushRulesGlobal();
    }

    @Override
    public Operation<PushRuleset> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}
}
