package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException.Reason;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The steps of Core 3.1.3.7, in its order, with those of the other flows. */
final class IdTokenCheck {

    /** Core 2: letters of ASCII, and no more of them. */
    private static final int LONGEST_SUBJECT = 255;

    private final ClaimCheck check;
    private final JwtClaims claims;
    private final IdTokenExpectation expected;
    private final JwsAlgorithm algorithm;

    private IdTokenCheck(Jwt jwt, IdTokenExpectation expected, JwsAlgorithm algorithm) {
        this.check = new ClaimCheck(jwt.claims(), expected.now(), expected.skew());
        this.claims = jwt.claims();
        this.expected = expected;
        this.algorithm = algorithm;
    }

    static IdToken check(Jwt jwt, IdTokenExpectation expected) {
        if (!jwt.header().isUntyped() && !jwt.header().isType("JWT")) {
            throw new ClaimRefusedException("typ", Reason.OTHER);
        }
        JwsAlgorithm algorithm = JwsAlgorithm.of(jwt.header().algorithm());
        if (algorithm == null) {
            throw new ClaimRefusedException("alg", Reason.OTHER);
        }
        new IdTokenCheck(jwt, expected, algorithm).all();
        return new IdToken(jwt.claims());
    }

    private void all() {
        check.is(JwtClaims.ISSUER, expected.issuer());
        subject();
        audience();
        check.valid();
        check.issued(expected.oldest());
        Secret nonce = expected.nonce();
        if (nonce != null) {
            check.is(IdToken.NONCE, nonce.revealText());
        }
        authentication();
        hash(IdToken.ACCESS_TOKEN_HASH, expected.accessToken());
        hash(IdToken.CODE_HASH, expected.code());
        optionalTexts();
    }

    private void subject() {
        String subject = check.required(JwtClaims.SUBJECT);
        if (subject.length() > LONGEST_SUBJECT || subject.chars().anyMatch(c -> c >= 0x80)) {
            throw new ClaimRefusedException(JwtClaims.SUBJECT, Reason.MALFORMED);
        }
        if (expected.subject() != null) {
            check.is(JwtClaims.SUBJECT, expected.subject());
        }
    }

    /** Whom it is for: this client, and nobody besides whom it does not trust; who may use it: this client. */
    private void audience() {
        check.audience(expected.clientId());
        List<String> audience = claims.audience();
        boolean trusted = audience.stream()
                .allMatch(each -> each.equals(expected.clientId())
                        || expected.otherAudiences().contains(each));
        if (!trusted) {
            throw new ClaimRefusedException(JwtClaims.AUDIENCE, Reason.OTHER);
        }
        if (audience.size() > 1) {
            check.required(IdToken.AUTHORIZED_PARTY);
        }
        check.isIfPresent(IdToken.AUTHORIZED_PARTY, expected.clientId());
    }

    private void authentication() {
        if (expected.maxAge() != null || claims.members().has(IdToken.AUTH_TIME)) {
            check.recent(IdToken.AUTH_TIME, expected.maxAge());
        }
        Set<String> wanted = expected.acrValues();
        if (!wanted.isEmpty() && !wanted.contains(check.required(IdToken.ACR))) {
            throw new ClaimRefusedException(IdToken.ACR, Reason.OTHER);
        }
    }

    /** Where both come by way of the user agent, the one must be bound to the other. */
    private void hash(String claim, @Nullable Secret value) {
        if (value != null && (expected.frontChannel() || claims.members().has(claim))) {
            check.is(claim, TokenHash.of(algorithm, value));
        }
    }

    /** What {@link IdToken} tells without an exception. */
    private void optionalTexts() {
        check.optional(IdToken.ACR);
        check.optional(IdToken.SESSION);
    }
}
