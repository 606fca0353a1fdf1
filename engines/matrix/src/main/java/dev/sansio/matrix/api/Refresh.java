package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v3/refresh}. Generated from the specification; see {@code src/generator}. */
public record Refresh(Secret refreshToken, Others others) implements Call<Refresh.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "refresh",
            "POST",
            "/_matrix/client/v3/refresh",
            Set.of(Operation.Trait.RATE_LIMITED),
            Versions.of("1.3"),
            Refresh::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static Refresh of(Secret refreshToken) {
        return new Refresh(refreshToken, Others.NONE);
    }

    private static Refresh read(CallReading in) {
        return new Refresh(in.required("refresh_token", Codec.SECRET), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("refresh_token", Codec.SECRET, refreshToken);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Refresh withOthers(Others others) {
        return new Refresh(refreshToken, others);
    }

    /** What is answered. */
    public record Result(
            Secret accessToken,
            @Nullable Secret refreshToken,
            @Nullable Long expiresInMs,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Secret accessToken) {
            return new Result(accessToken, null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("access_token", Codec.SECRET),
                    in.optional("refresh_token", Codec.SECRET),
                    in.optional("expires_in_ms", Codec.NUMBER),
                    in.others());
        }

        private void write(Writing out) {
            out.put("access_token", Codec.SECRET, accessToken);
            out.put("refresh_token", Codec.SECRET, refreshToken);
            out.put("expires_in_ms", Codec.NUMBER, expiresInMs);
            out.others(others);
        }
    }
}
