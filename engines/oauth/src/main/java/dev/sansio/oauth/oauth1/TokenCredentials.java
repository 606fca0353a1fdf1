package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;

/**
 * A token and its secret (RFC 5849 2.3), which a client signs requests for protected resources with.
 *
 * @param others parameters of the response that the provider adds, such as the name of the user
 */
public record TokenCredentials(String token, Secret secret, Parameters others) {

    /** Credentials without anything else. */
    public TokenCredentials(String token, Secret secret) {
        this(token, secret, Parameters.EMPTY);
    }

    /**
     * Reads the response to a request for them.
     *
     * @throws OAuth1Exception if it is another response, or is malformed
     */
    public static TokenCredentials parse(ResponseHead head, byte[] content) {
        return parse(CredentialsResponse.text(head, content));
    }

    /**
     * Reads content only, for providers that send it as another media type or with another status.
     *
     * @throws OAuth1Exception if it is malformed
     */
    public static TokenCredentials parse(String content) {
        return OAuth1Exception.reading(() -> {
            Parameters read = Form.decode(content, FormLimits.DEFAULT);
            return new TokenCredentials(
                    read.required(Names.TOKEN),
                    CredentialsResponse.secret(read),
                    read.where(name -> !name.equals(Names.TOKEN) && !name.equals(Names.TOKEN_SECRET)));
        });
    }

    /** The content of a response, with the media type {@link Form#CONTENT_TYPE} and status 200; to be sent with TLS only. */
    public String toContent() {
        return Form.encode(CredentialsResponse.of(token, secret).and(others));
    }
}
