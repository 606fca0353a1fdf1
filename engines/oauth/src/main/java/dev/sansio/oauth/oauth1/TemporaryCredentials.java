package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;

/**
 * A token and its secret that stand for a request for authorization (RFC 5849 2.1): the owner is sent to decide about the token,
 * and with both the client then asks for {@link TokenCredentials}, once.
 */
public record TemporaryCredentials(String token, Secret secret) {

    /**
     * Reads the response to a request for them.
     *
     * @throws OAuth1Exception if it is another response, is malformed, or does not confirm the callback
     */
    public static TemporaryCredentials parse(ResponseHead head, byte[] content) {
        return parse(CredentialsResponse.text(head, content));
    }

    /**
     * Reads content only, for providers that send it as another media type or with another status.
     *
     * @throws OAuth1Exception if it is malformed or does not confirm the callback
     */
    public static TemporaryCredentials parse(String content) {
        return OAuth1Exception.reading(() -> {
            Parameters read = Form.decode(content, FormLimits.DEFAULT);
            if (!"true".equals(read.value(Names.CALLBACK_CONFIRMED))) {
                throw new OAuth1Exception(
                        OAuth1Error.CALLBACK_NOT_CONFIRMED, Names.CALLBACK_CONFIRMED + " is not true");
            }
            return new TemporaryCredentials(read.required(Names.TOKEN), CredentialsResponse.secret(read));
        });
    }

    /** The content of a response, with the media type {@link Form#CONTENT_TYPE} and status 200; to be sent with TLS only. */
    public String toContent() {
        return Form.encode(CredentialsResponse.of(token, secret).and(Names.CALLBACK_CONFIRMED, "true"));
    }

    /**
     * Where the client sends the owner (RFC 5849 2.2).
     *
     * @param endpoint of the provider, perhaps with a query
     * @throws IllegalArgumentException if it has a fragment
     */
    public String authorizationUri(String endpoint) {
        return Form.append(endpoint, Parameters.of(Names.TOKEN, token));
    }

    /** The credentials to ask for token credentials with; they stand in the place of a token (RFC 5849 2.3). */
    public TokenCredentials toTokenCredentials() {
        return new TokenCredentials(token, secret);
    }
}
