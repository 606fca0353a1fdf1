package dev.sansio.oauth.openid;

import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import org.jspecify.annotations.Nullable;

/**
 * By which a provider has the user agent tell a relying party that a session is over (Front-Channel Logout 1.0 2): a frame with this
 * URI. Anybody can make such a request, so it ends a session and does nothing else.
 *
 * @param issuer who says it; null where it is not said
 * @param session that is over; null for the one of the user agent
 */
public record FrontChannelLogout(
        @Nullable String issuer, @Nullable String session) {

    private static final String ISS = "iss";
    private static final String SID = "sid";

    /**
     * A checked message.
     *
     * @throws IllegalArgumentException if there is one without the other
     */
    public FrontChannelLogout {
        if ((issuer == null) != (session == null)) {
            throw new IllegalArgumentException("issuer and session come together");
        }
    }

    /**
     * The URI of the frame.
     *
     * @param logoutUri that the client has registered
     */
    public String toUri(String logoutUri) {
        return Form.append(logoutUri, Parameters.EMPTY.andIf(ISS, issuer).andIf(SID, session));
    }

    /**
     * Reads the URI.
     *
     * @param expectedIssuer of the session; another one is refused
     * @throws OAuth2Exception with {@code invalid_request} if it is malformed, or of another issuer
     */
    public static FrontChannelLogout parse(String uri, String expectedIssuer) {
        try {
            Parameters in = Form.queryOf(uri, FormLimits.DEFAULT);
            FrontChannelLogout read = new FrontChannelLogout(in.nonEmpty(ISS), in.nonEmpty(SID));
            if (read.issuer == null || read.issuer.equals(expectedIssuer)) {
                return read;
            }
        } catch (FormException | IllegalArgumentException wrong) {
            throw refused("iss and sid come once, and together");
        }
        throw refused("iss is another than was expected");
    }

    private static OAuth2Exception refused(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST, description));
    }
}
