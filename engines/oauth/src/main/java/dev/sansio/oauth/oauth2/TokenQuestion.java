package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A token that a provider is asked to revoke (RFC 7009 2.1), or to tell about (RFC 7662 2.1): both endpoints take the same form, in a
 * {@link FormCall}.
 *
 * @param hint what kind it is, such as {@code refresh_token}; null to have it found out. A provider looks further if it is wrong
 */
public record TokenQuestion(Secret token, @Nullable String hint) {

    /** The hint for an access token. */
    public static final String ACCESS_TOKEN = "access_token";

    /** The hint for a refresh token. */
    public static final String REFRESH_TOKEN = "refresh_token";

    /** The parameters. */
    public Parameters toParameters() {
        return Parameters.of(Names.TOKEN, token.revealText()).andIf(Names.TOKEN_TYPE_HINT, hint);
    }

    /**
     * Reads the parameters.
     *
     * @throws OAuth2Exception with {@code invalid_request} if there is no token, or a parameter came twice
     */
    public static TokenQuestion parse(Parameters in) {
        return OAuth2Exception.reading(
                () -> new TokenQuestion(Read.secret(in, Names.TOKEN), in.nonEmpty(Names.TOKEN_TYPE_HINT)));
    }
}
