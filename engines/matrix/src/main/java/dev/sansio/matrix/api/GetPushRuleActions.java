package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code GET /_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions}. Generated from the specification; see {@code src/generator}. */
public record GetPushRuleActions(String kind, String ruleId) implements Call<GetPushRuleActions.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getPushRuleActions",
            "GET",
            "/_matrix/client/v3/pushrules/global/{kind}/{ruleId}/actions",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPushRuleActions::read,
            Result.CODEC);

    private static GetPushRuleActions read(CallReading in) {
        return new GetPushRuleActions(in.path("kind", Text.STRING), in.path("ruleId", Text.STRING));
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
    public record Result(List<JsonNode> actions, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<JsonNode> actions) {
            return new Result(actions, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("actions", Codec.list(Codec.ANY)), in.others());
        }

        private void write(Writing out) {
            out.put("actions", Codec.list(Codec.ANY), actions);
            out.others(others);
        }
    }
}
