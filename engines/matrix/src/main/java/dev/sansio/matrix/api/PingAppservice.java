package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v1/appservice/{appserviceId}/ping}. Generated from the specification; see {@code src/generator}. */
public record PingAppservice(String appserviceId, @Nullable String transactionId, Others others)
        implements Call<PingAppservice.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "pingAppservice",
            "POST",
            "/_matrix/client/v1/appservice/{appserviceId}/ping",
            Set.of(Operation.Trait.BY_SERVICE),
            Versions.of("1.7"),
            PingAppservice::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static PingAppservice of(String appserviceId) {
        return new PingAppservice(appserviceId, null, Others.NONE);
    }

    private static PingAppservice read(CallReading in) {
        return new PingAppservice(
                in.path("appserviceId", Text.STRING), in.optional("transaction_id", Codec.TEXT), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("appserviceId", Text.STRING, appserviceId);
        out.put("transaction_id", Codec.TEXT, transactionId);
        out.others(others);
    }

    /** The same with another {@code transactionId}. */
    public PingAppservice withTransactionId(@Nullable String transactionId) {
        return new PingAppservice(appserviceId, transactionId, others);
    }

    /** The same with another {@code others}. */
    public PingAppservice withOthers(Others others) {
        return new PingAppservice(appserviceId, transactionId, others);
    }

    /** What is answered. */
    public record Result(long durationMs, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(long durationMs) {
            return new Result(durationMs, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(in.required("duration_ms", Codec.NUMBER), in.others());
        }

        private void write(Writing out) {
            out.put("duration_ms", Codec.NUMBER, durationMs);
            out.others(others);
        }
    }
}
