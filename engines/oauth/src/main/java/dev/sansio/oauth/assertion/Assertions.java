package dev.sansio.oauth.assertion;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** What both kinds of assertions have in common (RFC 7523 3). */
final class Assertions {

    /** Types that say nothing of what a JWT is for; others belong to other things (RFC 8725 3.11). */
    private static final String PLAIN = "JWT";

    private Assertions() {}

    static Secret sign(
            String issuer,
            String subject,
            String audience,
            String jwtId,
            Instant now,
            Duration lifetime,
            Document more,
            JoseSigner signer) {
        Document claims = Document.builder()
                .text(JwtClaims.ISSUER, issuer)
                .text(JwtClaims.SUBJECT, subject)
                .text(JwtClaims.AUDIENCE, audience)
                .text(JwtClaims.JWT_ID, jwtId)
                .time(JwtClaims.ISSUED_AT, now)
                .time(JwtClaims.EXPIRATION_TIME, now.plus(lifetime))
                .all(more)
                .build();
        return Jwt.sign(claims, null, signer);
    }

    static JwtClaims check(
            Secret assertion,
            String issuer,
            Set<String> types,
            JoseVerifier verifier,
            AssertionPolicy policy,
            Instant now) {
        Jwt jwt = Jwt.verify(assertion, verifier);
        if (!jwt.header().isUntyped()
                && !jwt.header().isType(PLAIN)
                && types.stream().noneMatch(jwt.header()::isType)) {
            throw new ClaimRefusedException("typ", ClaimRefusedException.Reason.OTHER);
        }
        ClaimCheck check = new ClaimCheck(jwt.claims(), now, policy.skew());
        check.is(JwtClaims.ISSUER, issuer);
        check.onlyAudience(policy.audiences());
        check.valid();
        Instant expires = jwt.claims().expirationTime();
        Instant begins = jwt.claims().issuedAt() == null ? now : check.issued(policy.longest());
        if (expires != null && expires.isAfter(begins.plus(policy.longest()).plus(policy.skew()))) {
            throw new ClaimRefusedException(JwtClaims.EXPIRATION_TIME, ClaimRefusedException.Reason.OTHER);
        }
        return jwt.claims();
    }

    /** A refusal as the token endpoint answers it. */
    static <T> T refusing(String code, Supplier<T> check) {
        try {
            return check.get();
        } catch (JoseException wrong) {
            throw new OAuth2Exception(OAuth2Error.of(code, "the assertion is not good: " + wrong.reason()));
        } catch (ClaimRefusedException wrong) {
            throw new OAuth2Exception(OAuth2Error.of(code, "the assertion is not good: " + wrong.getMessage()));
        }
    }
}
