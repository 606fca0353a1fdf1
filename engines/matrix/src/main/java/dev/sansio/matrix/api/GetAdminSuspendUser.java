package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /_matrix/client/v1/admin/suspend/{userId}}. Generated from the specification; see {@code src/generator}. */
public record GetAdminSuspendUser(String userId) implements Call<GetAdminSuspendUser.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getAdminSuspendUser",
            "GET",
            "/_matrix/client/v1/admin/suspend/{userId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("1.18"),
            GetAdminSuspendUser::read,
            Result.CODEC);

    private static GetAdminSuspendUser read(CallReading in) {
        return new GetAdminSuspendUser(in.path("userId", Text.STRING));
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
    }

    /** What is answered. */
    public record Result(boolean suspended, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(boolean suspended) {
            return new Result(suspended, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("suspended", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("suspended", Codec.FLAG, suspended);
            out.others(others);
        }
    }
}
