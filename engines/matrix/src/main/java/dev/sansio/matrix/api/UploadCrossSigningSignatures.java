package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/keys/signatures/upload}. Generated from the specification; see {@code src/generator}. */
public record UploadCrossSigningSignatures(Map<String, Map<String, ObjectNode>> content)
        implements Call<UploadCrossSigningSignatures.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "uploadCrossSigningSignatures",
            "POST",
            "/_matrix/client/v3/keys/signatures/upload",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("1.1"),
            UploadCrossSigningSignatures::read,
            Result.CODEC);

    private static UploadCrossSigningSignatures read(CallReading in) {
        return new UploadCrossSigningSignatures(in.content(Codec.map(Codec.map(Codec.JSON))));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.content(Codec.map(Codec.map(Codec.JSON)), content);
    }

    /** What is answered. */
    public record Result(@Nullable Map<String, Map<String, ObjectNode>> failures, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("failures", Codec.map(Codec.map(Codec.JSON))), in.others());
        }

        private void write(Writing out) {
            out.put("failures", Codec.map(Codec.map(Codec.JSON)), failures);
            out.others(others);
        }
    }
}
