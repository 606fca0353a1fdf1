package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestMsisdnValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/account/3pid/msisdn/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenTo3PIDMSISDN(RequestMsisdnValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenTo3PIDMSISDN",
            "POST",
            "/_matrix/client/v3/account/3pid/msisdn/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenTo3PIDMSISDN::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenTo3PIDMSISDN read(CallReading in) {
        return new RequestTokenTo3PIDMSISDN(in.content(RequestMsisdnValidation.CODEC));
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
