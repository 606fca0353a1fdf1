package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code OpenIdCredentials}. Generated from the specification; see {@code src/generator}. */
public record OpenIdCredentials(
        Secret accessToken, String tokenType, String matrixServerName, long expiresIn, Others others) {

    /** How it is read and written. */
    public static final Codec<OpenIdCredentials> CODEC =
            Codec.object(OpenIdCredentials::read, OpenIdCredentials::write);

    /** With what must be there alone. */
    public static OpenIdCredentials of(Secret accessToken, String tokenType, String matrixServerName, long expiresIn) {
        return new OpenIdCredentials(accessToken, tokenType, matrixServerName, expiresIn, Others.NONE);
    }

    private static OpenIdCredentials read(Reading in) {
        return new OpenIdCredentials(
                in.required("access_token", Codec.SECRET),
                in.required("token_type", Codec.TEXT),
                in.required("matrix_server_name", Codec.TEXT),
                in.required("expires_in", Codec.NUMBER),
                in.others());
    }

    private void write(Writing out) {
        out.put("access_token", Codec.SECRET, accessToken);
        out.put("token_type", Codec.TEXT, tokenType);
        out.put("matrix_server_name", Codec.TEXT, matrixServerName);
        out.put("expires_in", Codec.NUMBER, expiresIn);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public OpenIdCredentials withOthers(Others others) {
        return new OpenIdCredentials(accessToken, tokenType, matrixServerName, expiresIn, others);
    }
}
