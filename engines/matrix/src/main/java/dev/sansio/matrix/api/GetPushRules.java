package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.PushRuleset;
import java.util.Set;

/** {@code GET /_matrix/client/v3/pushrules/}. Generated from the specification; see {@code src/generator}. */
public record GetPushRules() implements Call<GetPushRules.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getPushRules",
            "GET",
            "/_matrix/client/v3/pushrules/",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetPushRules::read,
            Result.CODEC);

    private static GetPushRules read(CallReading in) {
        return new GetPushRules();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(PushRuleset global, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(PushRuleset global) {
            return new Result(global, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("global", PushRuleset.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("global", PushRuleset.CODEC, global);
            out.others(others);
        }
    }
}
