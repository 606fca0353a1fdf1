package dev.sansio.matrix.api;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code POST /_matrix/client/v1/login/get_token}. Generated from the specification; see {@code src/generator}. */
public record GenerateLoginToken(@Nullable AuthenticationData auth, Others others)
        implements Call<GenerateLoginToken.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "generateLoginToken",
            "POST",
            "/_matrix/client/v1/login/get_token",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.7"),
            GenerateLoginToken::read,
            Result.CODEC);

    /** With what must be there alone. */
    public static GenerateLoginToken of() {
        return new GenerateLoginToken(null, Others.NONE);
    }

    private static GenerateLoginToken read(CallReading in) {
        return new GenerateLoginToken(in.optional("auth", AuthenticationData.CODEC), in.others());
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.put("auth", AuthenticationData.CODEC, auth);
        out.others(others);
    }

    /** The same with another {@code auth}. */
    public GenerateLoginToken withAuth(@Nullable AuthenticationData auth) {
        return new GenerateLoginToken(auth, others);
    }

    /** The same with another {@code others}. */
    public GenerateLoginToken withOthers(Others others) {
        return new GenerateLoginToken(auth, others);
    }

    /** What is answered. */
    public record Result(Secret loginToken, long expiresInMs, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of(Secret loginToken, long expiresInMs) {
            return new Result(loginToken, expiresInMs, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.required("login_token", Codec.SECRET), in.required("expires_in_ms", Codec.NUMBER), in.others());
        }

        private void write(Writing out) {
            out.put("login_token", Codec.SECRET, loginToken);
            out.put("expires_in_ms", Codec.NUMBER, expiresInMs);
            out.others(others);
        }
    }
}
