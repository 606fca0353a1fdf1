package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestEmailValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/register/email/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenToRegisterEmail(RequestEmailValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenToRegisterEmail",
            "POST",
            "/_matrix/client/v3/register/email/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenToRegisterEmail::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenToRegisterEmail read(CallReading in) {
        return new RequestTokenToRegisterEmail(in.content(RequestEmailValidation.CODEC));
    }

    @Override
    public Operation<RequestTokenResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.content(RequestEmailValidation.CODEC, content);
    }
}
