package dev.sansio.matrix.api;

import dev.sansio.matrix.model.RequestEmailValidation;
import dev.sansio.matrix.model.RequestTokenResponse;
import java.util.Set;

/** {@code POST /_matrix/client/v3/account/3pid/email/requestToken}. Generated from the specification; see {@code src/generator}. */
public record RequestTokenTo3PIDEmail(RequestEmailValidation content) implements Call<RequestTokenResponse> {

    /** The operation. */
    public static final Operation<RequestTokenResponse> OPERATION = new Operation<>(
            "requestTokenTo3PIDEmail",
            "POST",
            "/_matrix/client/v3/account/3pid/email/requestToken",
            Set.of(),
            Versions.of(""),
            RequestTokenTo3PIDEmail::read,
            RequestTokenResponse.CODEC);

    private static RequestTokenTo3PIDEmail read(CallReading in) {
        return new RequestTokenTo3PIDEmail(in.content(RequestEmailValidation.CODEC));
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
