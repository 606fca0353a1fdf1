package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestEmailValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/account/password/email/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenToResetPasswordEmail(RequestEmailValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenToResetPasswordEmail",
            "POST",
            "/_matrix/client/v3/account/password/email/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenToResetPasswordEmail::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenToResetPasswordEmail read(CallReading in) {
        return new RequestTokenToResetPasswordEmail(in.content(RequestEmailValidation.CODEC));
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
