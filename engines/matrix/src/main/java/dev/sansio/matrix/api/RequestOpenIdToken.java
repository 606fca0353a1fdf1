package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.model.OpenIdCredentials;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/user/{userId}/openid/request_token}. Generated from the specification; see {@code src/generator}. */
public record RequestOpenIdToken(String userId, ObjectNode content) implements Call<OpenIdCredentials> {

    /** The operation. */
    public static final Operation<OpenIdCredentials> OPERATION = new Operation<>(
            "requestOpenIdToken",
            "POST",
            "/_matrix/client/v3/user/{userId}/openid/request_token",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of(""),
            RequestOpenIdToken::read,
            OpenIdCredentials.CODEC);

    private static RequestOpenIdToken read(CallReading in) {
        return new RequestOpenIdToken(in.path("userId", Text.STRING), in.content(Codec.JSON));
    }

    @Override
    public Operation<OpenIdCredentials> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.content(Codec.JSON, content);
    }
}
