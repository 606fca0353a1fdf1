package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /.well-known/matrix/policy_server}. Generated from the specification; see {@code src/generator}. */
public record GetWellknownPolicy() implements Call<GetWellknownPolicy.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getWellknownPolicy",
            "GET",
            "/.well-known/matrix/policy_server",
            Set.of(),
            Versions.of("1.18"),
            GetWellknownPolicy::read,
            Result.CODEC);

    private static GetWellknownPolicy read(CallReading in) {
        return new GetWellknownPolicy();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(PublicKeys publicKeys, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(PublicKeys publicKeys) {
            return new Result(publicKeys, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("public_keys", PublicKeys.CODEC), in.others());
        }

        private void write(Writing out) {
            out.put("public_keys", PublicKeys.CODEC, publicKeys);
            out.others(others);
        }
    }

    /** Part of {@link GetWellknownPolicy}. */
    public record PublicKeys(String ed25519, Others others) {

        /** How it is read and written. */
        public static final Codec<PublicKeys> CODEC = Codec.object(PublicKeys::read, PublicKeys::write);

        /** With what must be there alone. */
        public static PublicKeys of(String ed25519) {
            return new PublicKeys(ed25519, Others.NONE);
        }

        private static PublicKeys read(Reading in) {
            return new PublicKeys(in.required("ed25519", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("ed25519", Codec.TEXT, ed25519);
            out.others(others);
        }
    }
}
