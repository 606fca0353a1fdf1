package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/versions}. Generated from the specification; see {@code src/generator}. */
public record GetVersions() implements Call<GetVersions.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getVersions",
            "GET",
            "/_matrix/client/versions",
            Set.of(Operation.Trait.OPTIONALLY_AUTHENTICATED),
            Versions.of("", "1.10"),
            GetVersions::read,
            Result.CODEC);

    private static GetVersions read(CallReading in) {
        return new GetVersions();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(List<String> versions, @Nullable Map<String, Boolean> unstableFeatures, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(List<String> versions) {
            return new Result(versions, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("versions", Codec.list(Codec.TEXT)),
                    in.optional("unstable_features", Codec.map(Codec.FLAG)),
                    in.others());
        }

        private void write(Writing out) {
            out.put("versions", Codec.list(Codec.TEXT), versions);
            out.put("unstable_features", Codec.map(Codec.FLAG), unstableFeatures);
            out.others(others);
        }
    }
}
