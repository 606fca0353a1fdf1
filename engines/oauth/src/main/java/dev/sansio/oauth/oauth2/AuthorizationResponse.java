package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import org.jspecify.annotations.Nullable;

/** What comes back by way of the user agent (RFC 6749 4.1.2), in the query of the redirect URI. */
public sealed interface AuthorizationResponse {

    /** The state of the request; null where that had none. */
    @Nullable
    Secret state();

    /** Who answers (RFC 9207 2); null where the provider does not say. */
    @Nullable
    String issuer();

    /** The parameters of the query. */
    Parameters toParameters();

    /**
     * The owner agrees.
     *
     * @param code to be redeemed once, with a {@link TokenRequest.AuthorizationCode}
     */
    record Granted(
            Secret code, @Nullable Secret state, @Nullable String issuer) implements AuthorizationResponse {

        @Override
        public Parameters toParameters() {
            return Parameters.of(Names.CODE, code.revealText())
                    .andIf(Names.STATE, Read.revealed(state))
                    .andIf(Names.ISS, issuer);
        }
    }

    /** The owner does not, or the provider cannot. */
    record Refused(
            OAuth2Error error,
            @Nullable Secret state,
            @Nullable String issuer) implements AuthorizationResponse {

        @Override
        public Parameters toParameters() {
            return error.toParameters().andIf(Names.STATE, Read.revealed(state)).andIf(Names.ISS, issuer);
        }
    }

    /**
     * Where the provider sends the user agent, best with the status 303 (RFC 9700 4.12), and with a redirect URI that was found
     * among those registered.
     */
    default String toUri(RedirectUri redirectUri) {
        return Form.append(redirectUri.value(), toParameters());
    }

    /**
     * Reads the redirection that a client is asked for. Parameters that are not known are passed over.
     *
     * @param uri the URI or path with its query
     * @throws ResponseRefusedException if it is malformed, or not the answer that was expected
     */
    static AuthorizationResponse parse(String uri, ExpectedResponse expected) {
        return of(CheckedResponse.reading(() -> Form.queryOf(uri, FormLimits.DEFAULT)), expected);
    }

    /**
     * Reads the form that a user agent was made to post ({@code response_mode=form_post}); parameters that are not known are passed
     * over.
     *
     * @throws ResponseRefusedException if it is malformed, or not the answer that was expected
     */
    static AuthorizationResponse of(Parameters in, ExpectedResponse expected) {
        CheckedResponse checked = CheckedResponse.check(in, expected);
        OAuth2Error error = checked.error();
        if (error == null) {
            return new Granted(
                    CheckedResponse.reading(() -> Read.secret(in, Names.CODE)), checked.state(), checked.issuer());
        }
        if (CheckedResponse.reading(() -> in.nonEmpty(Names.CODE)) != null) {
            throw new ResponseRefusedException(
                    ResponseRefusedException.Reason.MALFORMED, "there are both code and error");
        }
        return new Refused(error, checked.state(), checked.issuer());
    }
}
