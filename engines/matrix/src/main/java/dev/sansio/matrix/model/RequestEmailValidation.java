package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code RequestEmailValidation}. Generated from the specification; see {@code src/generator}. */
public record RequestEmailValidation(
        Secret clientSecret,
        String email,
        long sendAttempt,
        @Nullable String nextLink,
        @Nullable String idServer,
        @Nullable Secret idAccessToken,
        Others others) {

    /** How it is read and written. */
    public static final Codec<RequestEmailValidation> CODEC =
            Codec.object(RequestEmailValidation::read, RequestEmailValidation::write);

    /** With what must be there alone. */
    public static RequestEmailValidation of(Secret clientSecret, String email, long sendAttempt) {
        return new RequestEmailValidation(clientSecret, email, sendAttempt, null, null, null, Others.NONE);
    }

    private static RequestEmailValidation read(Reading in) {
        return new RequestEmailValidation(
                in.required("client_secret", Codec.SECRET),
                in.required("email", Codec.TEXT),
                in.required("send_attempt", Codec.NUMBER),
                in.optional("next_link", Codec.TEXT),
                in.optional("id_server", Codec.TEXT),
                in.optional("id_access_token", Codec.SECRET),
                in.others());
    }

    private void write(Writing out) {
        out.put("client_secret", Codec.SECRET, clientSecret);
        out.put("email", Codec.TEXT, email);
        out.put("send_attempt", Codec.NUMBER, sendAttempt);
        out.put("next_link", Codec.TEXT, nextLink);
        out.put("id_server", Codec.TEXT, idServer);
        out.put("id_access_token", Codec.SECRET, idAccessToken);
        out.others(others);
    }

    /** The same with another {@code nextLink}. */
    public RequestEmailValidation withNextLink(@Nullable String nextLink) {
        return new RequestEmailValidation(clientSecret, email, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code idServer}. */
    public RequestEmailValidation withIdServer(@Nullable String idServer) {
        return new RequestEmailValidation(clientSecret, email, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code idAccessToken}. */
    public RequestEmailValidation withIdAccessToken(@Nullable Secret idAccessToken) {
        return new RequestEmailValidation(clientSecret, email, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code others}. */
    public RequestEmailValidation withOthers(Others others) {
        return new RequestEmailValidation(clientSecret, email, sendAttempt, nextLink, idServer, idAccessToken, others);
    }
}
