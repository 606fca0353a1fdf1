package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.JwsAlgorithm;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says about the authentication of a user (Core 2), once it was validated.
 *
 * @param claims all of them
 */
public record IdToken(JwtClaims claims) {

    static final String NONCE = "nonce";
    static final String AUTH_TIME = "auth_time";
    static final String ACR = "acr";
    static final String AUTHORIZED_PARTY = "azp";
    static final String ACCESS_TOKEN_HASH = "at_hash";
    static final String CODE_HASH = "c_hash";
    static final String SESSION = "sid";

    /**
     * What a provider says, before it is signed.
     *
     * @param lifetime some minutes
     * @param nonce of the request; null if it had none
     * @param authTime when the user was authenticated; null if nobody asks
     * @param accessToken that comes with it; null for none
     * @param code that comes with it; null for none
     * @param more claims, about the user, {@code acr}, {@code amr} and {@code sid}
     */
    public record Content(
            String issuer,
            String subject,
            String clientId,
            Duration lifetime,
            @Nullable Secret nonce,
            @Nullable Instant authTime,
            @Nullable Secret accessToken,
            @Nullable Secret code,
            Document more) {

        /** The least: who says it, about whom, to whom. */
        public static Content of(String issuer, String subject, String clientId, @Nullable Secret nonce) {
            return new Content(
                    issuer, subject, clientId, Duration.ofMinutes(10), nonce, null, null, null, Document.EMPTY);
        }

        /** The same with what comes with it. */
        public Content with(@Nullable Secret otherCode, @Nullable Secret otherToken) {
            return new Content(issuer, subject, clientId, lifetime, nonce, authTime, otherToken, otherCode, more);
        }

        /** The same with the time at which the user was authenticated, and more claims. */
        public Content with(@Nullable Instant otherTime, Document claims) {
            return new Content(issuer, subject, clientId, lifetime, nonce, otherTime, accessToken, code, claims);
        }
    }

    /**
     * Makes an ID token.
     *
     * @param now the time of day
     * @param signer with the algorithm that the client has registered
     */
    public static Secret sign(Content content, Instant now, JoseSigner signer) {
        JwsAlgorithm algorithm = signer.algorithm();
        Document claims = Document.builder()
                .all(content.more())
                .text(JwtClaims.ISSUER, content.issuer())
                .text(JwtClaims.SUBJECT, content.subject())
                .text(JwtClaims.AUDIENCE, content.clientId())
                .time(JwtClaims.EXPIRATION_TIME, now.plus(content.lifetime()))
                .time(JwtClaims.ISSUED_AT, now)
                .time(AUTH_TIME, content.authTime())
                .secret(NONCE, content.nonce())
                .text(ACCESS_TOKEN_HASH, hash(algorithm, content.accessToken()))
                .text(CODE_HASH, hash(algorithm, content.code()))
                .build();
        return Jwt.sign(claims, null, signer);
    }

    private static @Nullable String hash(JwsAlgorithm algorithm, @Nullable Secret value) {
        return value == null ? null : TokenHash.of(algorithm, value);
    }

    /**
     * Validates an ID token in full (Core 3.1.3.7, 3.2.2.11, 3.3.2.12).
     *
     * @param verifier with the keys of the issuer and the algorithm that was registered with it, RS256 if none was
     * @throws JoseException if the signature is not good; {@link JoseException.Reason#KEY_UNKNOWN} is worth a look at newer keys
     * @throws ClaimRefusedException if a claim is not as it must be
     */
    public static IdToken validate(Secret text, JoseVerifier verifier, IdTokenExpectation expected) {
        return IdTokenCheck.check(Jwt.verify(text, verifier), expected);
    }

    /** The user, as this issuer names them. */
    public String subject() {
        return claims.members().requiredText(JwtClaims.SUBJECT);
    }

    /** When the user was authenticated; null if the provider does not say. */
    public @Nullable Instant authTime() {
        return claims.members().time(AUTH_TIME);
    }

    /** How the user was authenticated; null if the provider does not say. */
    public @Nullable String acr() {
        return claims.members().text(ACR);
    }

    /** The session of the user at the provider, which a logout may name; null if the provider does not say. */
    public @Nullable String session() {
        return claims.members().text(SESSION);
    }
}
