package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/register/available}. Generated from the specification; see {@code src/generator}. */
public record CheckUsernameAvailability(String username) implements Call<CheckUsernameAvailability.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "checkUsernameAvailability",
            "GET",
            "/_matrix/client/v3/register/available",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            CheckUsernameAvailability::read,
            Result.CODEC);

    private static CheckUsernameAvailability read(CallReading in) {
        return new CheckUsernameAvailability(in.requiredQuery("username", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.query("username", Text.STRING, username);
    }

    /** What is answered. */
    public record Result(@Nullable Boolean available, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.optional("available", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("available", Codec.FLAG, available);
            out.others(others);
        }
    }
}
