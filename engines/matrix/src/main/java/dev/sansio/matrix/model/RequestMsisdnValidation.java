package dev.sansio.matrix.model;

import dev.sansio.core.Secret;
import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;

/** {@code RequestMsisdnValidation}. Generated from the specification; see {@code src/generator}. */
public record RequestMsisdnValidation(
        Secret clientSecret,
        String country,
        String phoneNumber,
        long sendAttempt,
        @Nullable String nextLink,
        @Nullable String idServer,
        @Nullable Secret idAccessToken,
        Others others) {

    /** How it is read and written. */
    public static final Codec<RequestMsisdnValidation> CODEC =
            Codec.object(RequestMsisdnValidation::read, RequestMsisdnValidation::write);

    /** With what must be there alone. */
    public static RequestMsisdnValidation of(
            Secret clientSecret, String country, String phoneNumber, long sendAttempt) {
        return new RequestMsisdnValidation(
                clientSecret, country, phoneNumber, sendAttempt, null, null, null, Others.NONE);
    }

    private static RequestMsisdnValidation read(Reading in) {
        return new RequestMsisdnValidation(
                in.required("client_secret", Codec.SECRET),
                in.required("country", Codec.TEXT),
                in.required("phone_number", Codec.TEXT),
                in.required("send_attempt", Codec.NUMBER),
                in.optional("next_link", Codec.TEXT),
                in.optional("id_server", Codec.TEXT),
                in.optional("id_access_token", Codec.SECRET),
                in.others());
    }

    private void write(Writing out) {
        out.put("client_secret", Codec.SECRET, clientSecret);
        out.put("country", Codec.TEXT, country);
        out.put("phone_number", Codec.TEXT, phoneNumber);
        out.put("send_attempt", Codec.NUMBER, sendAttempt);
        out.put("next_link", Codec.TEXT, nextLink);
        out.put("id_server", Codec.TEXT, idServer);
        out.put("id_access_token", Codec.SECRET, idAccessToken);
        out.others(others);
    }

    /** The same with another {@code nextLink}. */
    public RequestMsisdnValidation withNextLink(@Nullable String nextLink) {
        return new RequestMsisdnValidation(
                clientSecret, country, phoneNumber, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code idServer}. */
    public RequestMsisdnValidation withIdServer(@Nullable String idServer) {
        return new RequestMsisdnValidation(
                clientSecret, country, phoneNumber, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code idAccessToken}. */
    public RequestMsisdnValidation withIdAccessToken(@Nullable Secret idAccessToken) {
        return new RequestMsisdnValidation(
                clientSecret, country, phoneNumber, sendAttempt, nextLink, idServer, idAccessToken, others);
    }

    /** The same with another {@code others}. */
    public RequestMsisdnValidation withOthers(Others others) {
        return new RequestMsisdnValidation(
                clientSecret, country, phoneNumber, sendAttempt, nextLink, idServer, idAccessToken, others);
    }
}
