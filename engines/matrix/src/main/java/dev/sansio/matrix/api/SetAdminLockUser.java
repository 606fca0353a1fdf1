package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;

/** {@code PUT /_matrix/client/v1/admin/lock/{userId}}. Generated from the specification; see {@code src/generator}. */
public record SetAdminLockUser(String userId, boolean locked, Others others) implements Call<SetAdminLockUser.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "setAdminLockUser",
            "PUT",
            "/_matrix/client/v1/admin/lock/{userId}",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of("1.18"),
            SetAdminLockUser::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static SetAdminLockUser of(String userId, boolean locked) {
        return new SetAdminLockUser(userId, locked, Others.NONE);
    }

    private static SetAdminLockUser read(CallReading in) {
        return new SetAdminLockUser(in.path("userId", Text.STRING), in.required("locked", Codec.FLAG), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.put("locked", Codec.FLAG, locked);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public SetAdminLockUser withOthers(Others others) {
        return new SetAdminLockUser(userId, locked, others);
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
