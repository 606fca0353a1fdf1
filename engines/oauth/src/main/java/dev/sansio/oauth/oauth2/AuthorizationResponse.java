package dev.sansio.oauth.oauth2;

import dev.sansio.core.Secret;
import dev.sansio.oauth.RedirectUri;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
        try {
            Parameters in = Form.queryOf(uri, FormLimits.DEFAULT);
            Secret state = state(in, expected);
            String issuer = issuer(in, expected);
            String code = in.nonEmpty(Names.CODE);
            String error = in.nonEmpty(Names.ERROR);
            if (code != null && error != null) {
                throw new ResponseRefusedException(
                        ResponseRefusedException.Reason.MALFORMED, "there are both code and error");
            }
            if (error == null) {
                return new Granted(Read.secret(in, Names.CODE), state, issuer);
            }
            return new Refused(
                    OAuth2Error.read(error, in.nonEmpty(Names.ERROR_DESCRIPTION), in.nonEmpty(Names.ERROR_URI)),
                    state,
                    issuer);
        } catch (FormException wrong) {
            throw new ResponseRefusedException(
                    switch (wrong.problem()) {
                        case REPEATED -> ResponseRefusedException.Reason.REPEATED;
                        case MISSING -> ResponseRefusedException.Reason.MISSING;
                        case MALFORMED, LIMIT -> ResponseRefusedException.Reason.MALFORMED;
                    },
                    String.valueOf(wrong.getMessage()));
        }
    }

    private static Secret state(Parameters in, ExpectedResponse expected) {
        Secret state = Read.optionalSecret(in, Names.STATE);
        if (state == null || !state.equals(expected.state())) {
            throw new ResponseRefusedException(
                    ResponseRefusedException.Reason.STATE, "state is missing, or another than was sent away");
        }
        return state;
    }

    /** Character by character, and also if it was not required: whoever sends another one is somebody else (RFC 9207 2.4). */
    private static @Nullable String issuer(Parameters in, ExpectedResponse expected) {
        String said = in.nonEmpty(Names.ISS);
        String known = expected.issuer();
        boolean wrong = said == null ? expected.issuerRequired() : known != null && !isSame(said, known);
        if (wrong) {
            throw new ResponseRefusedException(
                    ResponseRefusedException.Reason.ISSUER, "iss is missing, or another than was asked");
        }
        return said;
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
