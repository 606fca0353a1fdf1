package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/account/3pid/unbind}. Generated from the specification; see {@code src/generator}. */
public record Unbind3pidFromAccount(@Nullable String idServer, String medium, String address, Others others)
        implements Call<Unbind3pidFromAccount.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "unbind3pidFromAccount",
            "POST",
            "/_matrix/client/v3/account/3pid/unbind",
            Set.of(Operation.Trait.AUTHENTICATED),
            Versions.of(""),
            Unbind3pidFromAccount::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Unbind3pidFromAccount of(String medium, String address) {
        return new Unbind3pidFromAccount(null, medium, address, Others.NONE);
    }

    private static Unbind3pidFromAccount read(CallReading in) {
        return new Unbind3pidFromAccount(
                in.optional("id_server", Codec.TEXT),
                in.required("medium", Codec.TEXT),
                in.required("address", Codec.TEXT),
                in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("id_server", Codec.TEXT, idServer);
        out.put("medium", Codec.TEXT, medium);
        out.put("address", Codec.TEXT, address);
        out.others(others);
    }

    /** The same with another {@code idServer}. */
    public Unbind3pidFromAccount withIdServer(@Nullable String idServer) {
        return new Unbind3pidFromAccount(idServer, medium, address, others);
    }

    /** The same with another {@code others}. */
    public Unbind3pidFromAccount withOthers(Others others) {
        return new Unbind3pidFromAccount(idServer, medium, address, others);
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
