package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /_matrix/client/v1/register/m.login.registration_token/validity}. Generated from the specification; see {@code src/generator}. */
public record RegistrationTokenValidity(Secret token) implements Call<RegistrationTokenValidity.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "registrationTokenValidity",
            "GET",
            "/_matrix/client/v1/register/m.login.registration_token/validity",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of("1.2"),
            RegistrationTokenValidity::read,
            Result.CODEC);

    private static RegistrationTokenValidity read(CallReading in) {
        return new RegistrationTokenValidity(in.requiredQuery("token", Text.SECRET));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("token", Text.SECRET, token);
    }

    /** What is answered. */
    public record Result(boolean valid, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(boolean valid) {
            return new Result(valid, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("valid", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("valid", Codec.FLAG, valid);
            out.others(others);
        }
    }
}
