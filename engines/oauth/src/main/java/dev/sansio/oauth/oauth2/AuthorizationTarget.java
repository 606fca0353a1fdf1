package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for authorization, and where the answer would go: what a provider reads first. As long as the client is not known, and the
 * redirect URI not found among those that it has registered, nothing is redirected (RFC 6749 4.1.2.1, RFC 9700 4.11).
 *
 * @param redirectUri null where the request has none, and the client has registered one only
 * @param state to be sent back; null without, or if it came more than once
 */
public record AuthorizationTarget(
        String clientId,
        @Nullable RedirectUri redirectUri,
        @Nullable Secret state) {

    /**
     * Reads the parameters of a request.
     *
     * @throws OAuth2Exception whose error is shown to the user, and not redirected
     */
    public static AuthorizationTarget parse(Parameters in) {
        return OAuth2Exception.reading(() -> {
            String clientId = in.required(Names.CLIENT_ID);
            String uri = in.nonEmpty(Names.REDIRECT_URI);
            return new AuthorizationTarget(clientId, uri == null ? null : redirectUri(uri), state(in));
        });
    }

    static RedirectUri redirectUri(String uri) {
        try {
            return new RedirectUri(uri);
        } catch (IllegalArgumentException wrong) {
            throw OAuth2Exception.invalid(Names.REDIRECT_URI + " is no absolute URI without fragment");
        }
    }

    private static @Nullable Secret state(Parameters in) {
        try {
            return Read.optionalSecret(in, Names.STATE);
        } catch (FormException repeated) {
            return null;
        }
    }
}
