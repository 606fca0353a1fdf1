package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestMsisdnValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/register/msisdn/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenToRegisterMSISDN(RequestMsisdnValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenToRegisterMSISDN",
            "POST",
            "/_matrix/client/v3/register/msisdn/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenToRegisterMSISDN::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenToRegisterMSISDN read(CallReading in) {
        return new RequestTokenToRegisterMSISDN(in.content(RequestMsisdnValidation.CODEC));
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
