package dev.sansio.oauth.assertion;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The assertion of the grant {@code jwt-bearer} (RFC 7523 2.1): somebody whom the provider trusts says whom a token is for. */
public final class BearerAssertion {

    private BearerAssertion() {}

    /**
     * Makes an assertion.
     *
     * @param issuer who says it
     * @param subject whom the token is for
     * @param audience the issuer identifier of the provider
     * @param jwtId of at least 96 random bits, such as {@link dev.sansio.oauth.RandomText} has
     * @param now the time of day
     * @param more claims, such as {@code scope}, which some providers want
     */
    public static Secret sign(
            String issuer,
            String subject,
            String audience,
            String jwtId,
            Instant now,
            Duration lifetime,
            Document more,
            JoseSigner signer) {
        return Assertions.sign(issuer, subject, audience, jwtId, now, lifetime, more, signer);
    }

    /**
     * Who says it, by its own account: to find the keys that verify it, and for nothing else. Null where it does not say.
     *
     * @throws OAuth2Exception with {@code invalid_grant} if it is no JWT
     */
    public static @Nullable String issuer(Secret assertion) {
        Jwt jwt = Assertions.refusing(OAuth2Error.INVALID_GRANT, () -> Jwt.unverified(assertion));
        return jwt.claims().issuer();
    }

    /**
     * Checks an assertion, but for whether it was used before: that is a question about {@code jti} of the claims.
     *
     * @param issuer whose keys the verifier has
     * @param now the time of day
     * @throws OAuth2Exception with {@code invalid_grant} if it is not to be taken
     */
    public static JwtClaims check(
            Secret assertion, String issuer, JoseVerifier verifier, AssertionPolicy policy, Instant now) {
        return Assertions.refusing(OAuth2Error.INVALID_GRANT, () -> {
            JwtClaims claims = Assertions.check(assertion, issuer, Set.of(), verifier, policy, now);
            new ClaimCheck(claims, now, policy.skew()).required(JwtClaims.SUBJECT);
            return claims;
        });
    }
}
