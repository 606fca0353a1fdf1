package dev.sansio.oauth.assertion;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.ClientAuthentication;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** {@code private_key_jwt} and {@code client_secret_jwt} (RFC 7523 2.2, OpenID Connect Core 9): the client signs who it is. */
public final class ClientAssertion {

    /** The type that says what the JWT is for; one without a type is taken, too. */
    public static final String TYPE = "client-authentication+jwt";

    private ClientAssertion() {}

    /**
     * Makes an assertion.
     *
     * @param issuer of the provider: whom it is for
     * @param jwtId of at least 96 random bits, such as {@link dev.sansio.oauth.RandomText} has
     * @param now the time of day
     * @param lifetime a minute or so
     * @param signer with the private key, or with the client secret
     */
    public static ClientAuthentication.Assertion sign(
            String clientId, String issuer, String jwtId, Instant now, Duration lifetime, JoseSigner signer) {
        Secret assertion = Assertions.sign(clientId, clientId, issuer, jwtId, now, lifetime, Document.EMPTY, signer);
        return new ClientAuthentication.Assertion(clientId, ClientAuthentication.JWT_ASSERTION, assertion);
    }

    /**
     * Whom an assertion says that it is of: to find the keys that verify it, and for nothing else.
     *
     * @throws OAuth2Exception with {@code invalid_client} if it is none, of another type, or contradicts {@code client_id}
     */
    public static String clientId(ClientAuthentication.Assertion assertion) {
        return Assertions.refusing(OAuth2Error.INVALID_CLIENT, () -> {
            if (!assertion.type().equals(ClientAuthentication.JWT_ASSERTION)) {
                throw new OAuth2Exception(
                        OAuth2Error.of(OAuth2Error.INVALID_CLIENT, "assertions of this type are not known here"));
            }
            String subject = Jwt.unverified(assertion.assertion()).claims().subject();
            if (subject == null || subject.isEmpty()) {
                throw new ClaimRefusedException(JwtClaims.SUBJECT, ClaimRefusedException.Reason.MISSING);
            }
            if (assertion.clientId() != null && !assertion.clientId().equals(subject)) {
                throw new ClaimRefusedException(JwtClaims.SUBJECT, ClaimRefusedException.Reason.OTHER);
            }
            return subject;
        });
    }

    /**
     * Checks an assertion, but for whether it was used before: that is a question about {@code jti} of the claims.
     *
     * @param clientId whose keys the verifier has
     * @param now the time of day
     * @throws OAuth2Exception with {@code invalid_client} if it is not to be taken
     */
    public static JwtClaims check(
            ClientAuthentication.Assertion assertion,
            String clientId,
            JoseVerifier verifier,
            AssertionPolicy policy,
            Instant now) {
        return Assertions.refusing(OAuth2Error.INVALID_CLIENT, () -> {
            JwtClaims claims = Assertions.check(assertion.assertion(), clientId, Set.of(TYPE), verifier, policy, now);
            ClaimCheck check = new ClaimCheck(claims, now, policy.skew());
            check.is(JwtClaims.SUBJECT, clientId);
            check.required(JwtClaims.JWT_ID);
            return claims;
        });
    }
}
