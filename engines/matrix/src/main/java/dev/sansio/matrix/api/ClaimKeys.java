package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/keys/claim}. Generated from the specification; see {@code src/generator}. */
public record ClaimKeys(@Nullable Long timeout, Map<String, Map<String, String>> oneTimeKeys, Others others)
        implements Call<ClaimKeys.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "claimKeys",
            "POST",
            "/_matrix/client/v3/keys/claim",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            ClaimKeys::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static ClaimKeys of(Map<String, Map<String, String>> oneTimeKeys) {
        return new ClaimKeys(null, oneTimeKeys, Others.NONE);
    }

    private static ClaimKeys read(CallReading in) {
        return new ClaimKeys(
                in.optional("timeout", Codec.NUMBER),
                in.required("one_time_keys", Codec.map(Codec.map(Codec.TEXT))),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("timeout", Codec.NUMBER, timeout);
        out.put("one_time_keys", Codec.map(Codec.map(Codec.TEXT)), oneTimeKeys);
        out.others(others);
    }

    /** The same with another {@code timeout}. */
    public ClaimKeys withTimeout(@Nullable Long timeout) {
        return new ClaimKeys(timeout, oneTimeKeys, others);
    }

    /** The same with another {@code others}. */
    public ClaimKeys withOthers(Others others) {
        return new ClaimKeys(timeout, oneTimeKeys, others);
    }

    /** What is answered. */
    public record Result(
            @Nullable Map<String, ObjectNode> failures,
            Map<String, Map<String, ObjectNode>> oneTimeKeys,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Map<String, Map<String, ObjectNode>> oneTimeKeys) {
            return new Result(null, oneTimeKeys, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("failures", Codec.map(Codec.JSON)),
                    in.required("one_time_keys", Codec.map(Codec.map(Codec.JSON))),
                    in.others());
        }

        private void write(Writing out) {
            out.put("failures", Codec.map(Codec.JSON), failures);
            out.put("one_time_keys", Codec.map(Codec.map(Codec.JSON)), oneTimeKeys);
            out.others(others);
        }
    }
}
