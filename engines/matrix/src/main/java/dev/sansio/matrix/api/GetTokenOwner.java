package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /_matrix/client/v3/account/whoami}. Generated from the specification; see {@code src/generator}. */
public record GetTokenOwner() implements Call<GetTokenOwner.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getTokenOwner",
            "GET",
            "/_matrix/client/v3/account/whoami",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            GetTokenOwner::read,
            Result.CODEC);

    private static GetTokenOwner read(CallReading in) {
        return new GetTokenOwner();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(
            String userId,
            @Nullable String deviceId,
            @Nullable Boolean isGuest,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String userId) {
            return new Result(userId, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("user_id", Codec.TEXT),
                    in.optional("device_id", Codec.TEXT),
                    in.optional("is_guest", Codec.FLAG),
                    in.others());
        }

        private void write(Writing out) {
            out.put("user_id", Codec.TEXT, userId);
            out.put("device_id", Codec.TEXT, deviceId);
            out.put("is_guest", Codec.FLAG, isGuest);
            out.others(others);
        }
    }
}
