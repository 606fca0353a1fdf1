package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/account/deactivate}. Generated from the specification; see {@code src/generator}. */
public record DeactivateAccount(
        @Nullable AuthenticationData auth,
        @Nullable String idServer,
        @Nullable Boolean erase,
        Others others) implements Call<DeactivateAccount.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "deactivateAccount",
            "POST",
            "/_matrix/client/v3/account/deactivate",
            Set.of(Operation.Trait.OPTIONALLY_AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            DeactivateAccount::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static DeactivateAccount of() {
        return new DeactivateAccount(null, null, null, Others.NONE);
    }

    private static DeactivateAccount read(CallReading in) {
        return new DeactivateAccount(
                in.optional("auth", AuthenticationData.CODEC),
                in.optional("id_server", Codec.TEXT),
                in.optional("erase", Codec.FLAG),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("auth", AuthenticationData.CODEC, auth);
        out.put("id_server", Codec.TEXT, idServer);
        out.put("erase", Codec.FLAG, erase);
        out.others(others);
    }

    /** The same with another {@code auth}. */
    public DeactivateAccount withAuth(@Nullable AuthenticationData auth) {
        return new DeactivateAccount(auth, idServer, erase, others);
    }

    /** The same with another {@code idServer}. */
    public DeactivateAccount withIdServer(@Nullable String idServer) {
        return new DeactivateAccount(auth, idServer, erase, others);
    }

    /** The same with another {@code erase}. */
    public DeactivateAccount withErase(@Nullable Boolean erase) {
        return new DeactivateAccount(auth, idServer, erase, others);
    }

    /** The same with another {@code others}. */
    public DeactivateAccount withOthers(Others others) {
        return new DeactivateAccount(auth, idServer, erase, others);
    }

    /** What is answered. */
    public record Result(String idServerUnbindResult, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(String idServerUnbindResult) {
            return new Result(idServerUnbindResult, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("id_server_unbind_result", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("id_server_unbind_result", Codec.TEXT, idServerUnbindResult);
            out.others(others);
        }
    }
}
