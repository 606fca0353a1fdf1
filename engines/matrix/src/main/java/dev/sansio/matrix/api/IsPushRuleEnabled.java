package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled}. Generated from the specification; see {@code src/generator}. */
public record IsPushRuleEnabled(String kind, String ruleId) implements Call<IsPushRuleEnabled.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "isPushRuleEnabled",
            "GET",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/enabled",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            IsPushRuleEnabled::read,
            Result.CODEC);

    private static IsPushRuleEnabled read(CallReading in) {
        return new IsPushRuleEnabled(in.path("kind", Text.STRING), in.path("ruleId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("kind", Text.STRING, kind);
        out.path("ruleId", Text.STRING, ruleId);
    }

    /** What is answered. */
    public record Result(boolean enabled, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(boolean enabled) {
            return new Result(enabled, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("enabled", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("enabled", Codec.FLAG, enabled);
            out.others(others);
        }
    }
}
