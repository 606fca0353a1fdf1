package dev.sansio.oauth.oauth1;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * How the owner comes back to the client (RFC 5849 2.2).
 *
 * @param token of the temporary credentials
 * @param verifier what the client shows for token credentials: known to nobody but the owner and, through the owner, the client
 */
public record Callback(String token, Secret verifier) {

    /** In the place of a callback URI: the owner types the verifier. */
    public static final String OUT_OF_BAND = "oob";

    /**
     * Reads the redirection that the client is asked for.
     *
     * @param uri the URI or path with its query
     * @param expected the token that this very user agent was sent away with; whoever is sent here by a third party has another
     * @throws OAuth1Exception if the query is malformed, a parameter is missing or repeated, or the token is another
     */
    public static Callback parse(String uri, String expected) {
        return OAuth1Exception.reading(() -> {
            Parameters read = Form.queryOf(uri, FormLimits.DEFAULT);
            String token = read.required(Names.TOKEN);
            if (!MessageDigest.isEqual(
                    token.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8))) {
                throw new OAuth1Exception(OAuth1Error.OTHER_TOKEN, Names.TOKEN + " is another than was sent there");
            }
            return new Callback(token, Secret.of(read.required(Names.VERIFIER)));
        });
    }

    /**
     * Where the provider sends the owner: behind the query that the callback has.
     *
     * @throws IllegalArgumentException if the callback has a fragment
     */
    public String toUri(String callback) {
        return Form.append(callback, Parameters.of(Names.TOKEN, token, Names.VERIFIER, verifier.revealText()));
    }
}
