package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import org.jspecify.annotations.Nullable;

/**
 * By which a relying party sends the user agent to the provider to log out (RP-Initiated Logout 1.0 2).
 *
 * @param idTokenHint of the user; one that has expired tells as well who it is
 * @param logoutHint what the user logged in with
 * @param clientId of whom the redirect URI is
 * @param postLogoutRedirectUri where the user agent goes afterwards; one that was registered
 * @param state which comes back
 * @param uiLocales languages with spaces between them, the best first
 */
public record LogoutRequest(
        @Nullable Secret idTokenHint,
        @Nullable String logoutHint,
        @Nullable String clientId,
        @Nullable RedirectUri postLogoutRedirectUri,
        @Nullable Secret state,
        @Nullable String uiLocales) {

    private static final String STATE = "state";

    /** The least: who logs out. */
    public static LogoutRequest of(Secret idTokenHint, String clientId) {
        return new LogoutRequest(idTokenHint, null, clientId, null, null, null);
    }

    /** The same with where the user agent goes afterwards. */
    public LogoutRequest backTo(RedirectUri uri, Secret otherState) {
        return new LogoutRequest(idTokenHint, logoutHint, clientId, uri, otherState, uiLocales);
    }

    /** The parameters, of a query or of a form that the user agent posts. */
    public Parameters toParameters() {
        return Parameters.EMPTY
                .andIf("id_token_hint", idTokenHint == null ? null : idTokenHint.revealText())
                .andIf("logout_hint", logoutHint)
                .andIf("client_id", clientId)
                .andIf("post_logout_redirect_uri", postLogoutRedirectUri == null ? null : postLogoutRedirectUri.value())
                .andIf(STATE, state == null ? null : state.revealText())
                .andIf("ui_locales", uiLocales);
    }

    /** Where the user agent is sent. */
    public String toUri(String endpoint) {
        return Form.append(endpoint, toParameters());
    }

    /**
     * Reads the parameters. Whether the URI is one that the client has registered is for the caller: as long as it is not known,
     * nobody is sent there.
     *
     * @throws OAuth2Exception with {@code invalid_request}, which is shown to the user
     */
    public static LogoutRequest parse(Parameters in) {
        try {
            String uri = in.nonEmpty("post_logout_redirect_uri");
            return new LogoutRequest(
                    secret(in, "id_token_hint"),
                    in.nonEmpty("logout_hint"),
                    in.nonEmpty("client_id"),
                    uri == null ? null : new RedirectUri(uri),
                    secret(in, STATE),
                    in.nonEmpty("ui_locales"));
        } catch (FormException | IllegalArgumentException wrong) {
            throw new OAuth2Exception(
                    OAuth2Error.of(OAuth2Error.INVALID_REQUEST, "the request to log out is malformed"));
        }
    }

    private static @Nullable Secret secret(Parameters in, String name) {
        String value = in.nonEmpty(name);
        return value == null ? null : Secret.of(value);
    }

    /** Where the provider sends the user agent afterwards; null if nowhere. */
    public @Nullable String toAnswer() {
        if (postLogoutRedirectUri == null) {
            return null;
        }
        return Form.append(
                postLogoutRedirectUri.value(),
                Parameters.EMPTY.andIf(STATE, state == null ? null : state.revealText()));
    }

    /** Whether the URI that the user agent comes back with is the answer to a request with a state. */
    public static boolean isAnswer(String uri, Secret expected) {
        try {
            Secret said = secret(Form.queryOf(uri, FormLimits.DEFAULT), STATE);
            return said != null && said.equals(expected);
        } catch (FormException malformed) {
            return false;
        }
    }
}
