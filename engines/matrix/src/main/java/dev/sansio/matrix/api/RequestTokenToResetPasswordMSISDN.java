package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestMsisdnValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/account/password/msisdn/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenToResetPasswordMSISDN(RequestMsisdnValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenToResetPasswordMSISDN",
            "POST",
            "/_matrix/client/v3/account/password/msisdn/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenToResetPasswordMSISDN::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenToResetPasswordMSISDN read(CallReading in) {
        return new RequestTokenToResetPasswordMSISDN(in.content(RequestMsisdnValidation.CODEC));
    }

    @Override
    public Operation<RequestTokenResponse> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.content(RequestMsisdnValidation.CODEC, content);
    }
}
