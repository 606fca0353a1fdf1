package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code GET /_matrix/client/v1/admin/lock/{userId}}. Generated from the specification; see {@code src/generator}. */
public record GetAdminLockUser(String userId) implements Call<GetAdminLockUser.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getAdminLockUser",
            "GET",
            "/_matrix/client/v1/admin/lock/{userId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("1.18"),
            GetAdminLockUser::read,
            Result.CODEC);

    private static GetAdminLockUser read(CallReading in) {
        return new GetAdminLockUser(in.path("userId", Text.STRING));
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
    public record Result(boolean locked, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(boolean locked) {
            return new Result(locked, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("locked", Codec.FLAG), in.others());
        }

        private void write(Writing out) {
            out.put("locked", Codec.FLAG, locked);
            out.others(others);
        }
    }
}
