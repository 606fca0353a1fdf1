package dev.sansio.oauth.oauth2.response;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.oauth2.CheckedResponse;
import dev.sansio.oauth.oauth2.ExpectedResponse;
import dev.sansio.oauth.oauth2.OAuth2Error;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes back in the fragment of the redirect URI: of the implicit grant (RFC 6749 4.2.2) and of the hybrid flows of OpenID
 * Connect (OpenID Connect Core 3.2.2.5, 3.3.2.5).
 *
 * <p>Legacy wherever it has an access token, which leaks and can be injected: RFC 9700 2.1.2 and OAuth 2.1 do without.
 */
public sealed interface FragmentResponse {

    /** The state of the request. */
    Secret state();

    /** Who answers (RFC 9207 2); null where the provider does not say. */
    @Nullable
    String issuer();

    /** The parameters of the fragment. */
    Parameters toParameters();

    /**
     * The owner agrees. At least one of the three is there.
     *
     * @param code to be redeemed; null for none
     * @param tokens without refresh token and without ID token; null for none
     * @param idToken not yet validated, and the one that tells whether code and token belong to it; null for none
     */
    record Granted(
            @Nullable Secret code,
            @Nullable TokenResponse tokens,
            @Nullable Secret idToken,
            Secret state,
            @Nullable String issuer)
            implements FragmentResponse {

        /**
         * A checked response.
         *
         * @throws IllegalArgumentException if there is nothing, or a refresh token, which no fragment has (RFC 6749 4.2.2)
         */
        public Granted {
            if ((code == null && tokens == null && idToken == null)
                    || (tokens != null && (tokens.refreshToken() != null || tokens.idToken() != null))) {
                throw new IllegalArgumentException("a response has something, and no refresh token");
            }
        }

        @Override
        public Parameters toParameters() {
            Parameters out = Parameters.EMPTY.andIf("code", code == null ? null : code.revealText());
            if (tokens != null) {
                Document members = Document.read(tokens.toContent());
                for (String name : members.names()) {
                    out = out.andIf(name, FragmentTokens.text(members.value(name)));
                }
            }
            return out.andIf("id_token", idToken == null ? null : idToken.revealText())
                    .and("state", state.revealText())
                    .andIf("iss", issuer);
        }
    }

    /** The owner does not, or the provider cannot. */
    record Refused(
            OAuth2Error error, Secret state, @Nullable String issuer) implements FragmentResponse {

        @Override
        public Parameters toParameters() {
            return error.toParameters().and("state", state.revealText()).andIf("iss", issuer);
        }
    }

    /** Where the provider sends the user agent. */
    default String toUri(RedirectUri redirectUri) {
        return redirectUri.value() + "#" + Form.encodeQuery(toParameters());
    }

    /**
     * Reads a fragment, or the form that has the same ({@code response_mode=form_post}).
     *
     * @param text what follows the number sign
     * @param responseType of the request, such as {@code code id_token}: no part of it is missing, and none comes unasked
     * @throws dev.sansio.oauth.oauth2.ResponseRefusedException if it is not the answer that was expected
     * @throws DocumentException if the tokens are not as they should be
     */
    static FragmentResponse parse(
            String text, String responseType, ExpectedResponse expected, TokenResponsePolicy policy) {
        Parameters in = CheckedResponse.reading(() -> Form.decode(text, FormLimits.DEFAULT));
        CheckedResponse checked = CheckedResponse.check(in, expected);
        OAuth2Error error = checked.error();
        if (error != null) {
            return new Refused(error, checked.state(), checked.issuer());
        }
        List<String> parts = List.of(responseType.split(" ", -1));
        return new Granted(
                FragmentTokens.secret(in, "code", parts.contains("code")),
                FragmentTokens.tokens(in, parts.contains("token"), policy),
                FragmentTokens.secret(in, "id_token", parts.contains("id_token")),
                checked.state(),
                checked.issuer());
    }
}
