package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/account/3pid}. Generated from the specification; see {@code src/generator}. */
public record GetAccount3PIDs() implements Call<GetAccount3PIDs.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getAccount3PIDs",
            "GET",
            "/_matrix/client/v3/account/3pid",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            GetAccount3PIDs::read,
            Result.CODEC);

    private static GetAccount3PIDs read(CallReading in) {
        return new GetAccount3PIDs();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(@Nullable List<ThirdPartyIdentifier> threepids, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("threepids", Codec.list(ThirdPartyIdentifier.CODEC)), in.others());
        }

        private void write(Writing out) {
            out.put("threepids", Codec.list(ThirdPartyIdentifier.CODEC), threepids);
            out.others(others);
        }
    }

    /** Part of {@link GetAccount3PIDs}. */
    public record ThirdPartyIdentifier(String medium, String address, long validatedAt, long addedAt, Others others) {

        /** How it is read and written. */
        public static final Codec<ThirdPartyIdentifier> CODEC =
                Codec.object(ThirdPartyIdentifier::read, ThirdPartyIdentifier::write);

        /** With what must be there alone. */
        public static ThirdPartyIdentifier of(String medium, String address, long validatedAt, long addedAt) {
            return new ThirdPartyIdentifier(medium, address, validatedAt, addedAt, Others.NONE);
        }

        private static ThirdPartyIdentifier read(Reading in) {
            return new ThirdPartyIdentifier(
                    in.required("medium", Codec.TEXT),
                    in.required("address", Codec.TEXT),
                    in.required("validated_at", Codec.NUMBER),
                    in.required("added_at", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("medium", Codec.TEXT, medium);
            out.put("address", Codec.TEXT, address);
            out.put("validated_at", Codec.NUMBER, validatedAt);
            out.put("added_at", Codec.NUMBER, addedAt);
            out.others(others);
        }
    }
}
