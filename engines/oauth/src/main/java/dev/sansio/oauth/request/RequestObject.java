package dev.sansio.oauth.request;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.AuthorizationRequest;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.time.Instant;

/** A request for authorization as a signed JWT (RFC 9101 4). */
public final class RequestObject {

    /** The type of the JWT. */
    public static final String TYPE = "oauth-authz-req+jwt";

    /** The media type of a request object that is fetched (RFC 9101 5.2.3). */
    public static final String CONTENT_TYPE = "application/" + TYPE;

    /** The parameter that has it. */
    public static final String REQUEST = "request";

    /** The parameter that refers to it. */
    public static final String REQUEST_URI = "request_uri";

    private static final String CLIENT_ID = "client_id";

    private RequestObject() {}

    /**
     * Signs a request.
     *
     * @param issuer of the provider: whom it is for
     * @param jwtId what tells it from others, such as {@link dev.sansio.oauth.RandomText} has
     * @param now the time of day
     * @param lifetime some minutes
     */
    public static Secret sign(
            AuthorizationRequest request,
            String issuer,
            String jwtId,
            Instant now,
            Duration lifetime,
            JoseSigner signer) {
        Document claims = RequestClaims.of(request.toParameters()).toBuilder()
                .text(JwtClaims.ISSUER, request.clientId())
                .text(JwtClaims.AUDIENCE, issuer)
                .text(JwtClaims.JWT_ID, jwtId)
                .time(JwtClaims.ISSUED_AT, now)
                .time(JwtClaims.NOT_BEFORE, now)
                .time(JwtClaims.EXPIRATION_TIME, now.plus(lifetime))
                .build();
        return Jwt.sign(claims, TYPE, signer);
    }

    /**
     * The parameters that are sent with it, and no others (RFC 9101 5): for a query, or for a form that is pushed.
     */
    public static Parameters byValue(String clientId, Secret object) {
        return Parameters.of(CLIENT_ID, clientId, REQUEST, object.revealText());
    }

    /**
     * Where the user agent is sent with it.
     *
     * @param endpoint of the provider, perhaps with a query
     */
    public static String toUri(String endpoint, String clientId, Secret object) {
        return Form.append(endpoint, byValue(clientId, object));
    }

    /**
     * Where the user agent is sent with a reference to it.
     *
     * @param requestUri where the provider finds it
     */
    public static String toUriByReference(String endpoint, String clientId, String requestUri) {
        return AuthorizationRequest.pushedUri(endpoint, clientId, requestUri);
    }

    /**
     * Checks a request object, and takes the parameters that it has: they are the whole request.
     *
     * @param clientId of the parameter beside it, whose keys the verifier has
     * @param issuer of this provider
     * @param longest how long from its beginning on one may be valid
     * @param skew by how much the clocks of both ends may differ
     * @param now the time of day
     * @throws OAuth2Exception with {@code invalid_request_object} if it is not to be taken
     */
    public static Parameters check(
            Secret object,
            String clientId,
            String issuer,
            JoseVerifier verifier,
            Duration longest,
            Duration skew,
            Instant now) {
        try {
            Jwt jwt = Jwt.verify(object, verifier);
            ClaimCheck.type(jwt.header(), TYPE);
            ClaimCheck check = new ClaimCheck(jwt.claims(), now, skew);
            check.is(CLIENT_ID, clientId);
            check.is(JwtClaims.ISSUER, clientId);
            check.audience(issuer);
            check.valid();
            Instant expires = jwt.claims().expirationTime();
            if (expires != null && expires.isAfter(now.plus(longest).plus(skew))) {
                throw new ClaimRefusedException(JwtClaims.EXPIRATION_TIME, ClaimRefusedException.Reason.OTHER);
            }
            return RequestClaims.toParameters(jwt.claims().members());
        } catch (JoseException wrong) {
            throw refused("the signature or the header is not good: " + wrong.reason());
        } catch (ClaimRefusedException wrong) {
            throw refused(String.valueOf(wrong.getMessage()));
        }
    }

    static OAuth2Exception refused(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST_OBJECT, description));
    }
}
