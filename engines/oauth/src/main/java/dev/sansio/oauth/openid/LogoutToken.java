package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Form;
import dev.sansio.oauth.form.FormException;
import dev.sansio.oauth.form.FormLimits;
import dev.sansio.oauth.form.Parameters;
import dev.sansio.oauth.jose.JoseException;
import dev.sansio.oauth.jose.JoseSigner;
import dev.sansio.oauth.jose.JoseVerifier;
import dev.sansio.oauth.jose.jwt.ClaimCheck;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException.Reason;
import dev.sansio.oauth.jose.jwt.Jwt;
import dev.sansio.oauth.jose.jwt.JwtClaims;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * By which a provider tells a relying party that a user, or a session, was logged out (Back-Channel Logout 1.0 2.4), once it was
 * validated.
 *
 * @param subject the user; null if it is about a session
 * @param session that is over; null if all of the user are
 * @param jwtId what tells it from others: one that comes again is a replay
 */
public record LogoutToken(
        @Nullable String subject, @Nullable String session, String jwtId) {

    /** The type of the JWT. */
    public static final String TYPE = "logout+jwt";

    private static final String PARAMETER = "logout_token";
    private static final String EVENTS = "events";
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration LIFETIME = Duration.ofMinutes(2);

    /**
     * A checked token.
     *
     * @throws IllegalArgumentException if there is neither user nor session
     */
    public LogoutToken {
        if (subject == null && session == null) {
            throw new IllegalArgumentException("a user is logged out, or a session");
        }
    }

    /**
     * Makes a logout token, which lives for two minutes.
     *
     * @param clientId whom it is for
     * @param now the time of day
     */
    public Secret sign(String issuer, String clientId, Instant now, JoseSigner signer) {
        Document claims = Document.builder()
                .text(JwtClaims.ISSUER, issuer)
                .text(JwtClaims.SUBJECT, subject)
                .text(JwtClaims.AUDIENCE, clientId)
                .time(JwtClaims.ISSUED_AT, now)
                .time(JwtClaims.EXPIRATION_TIME, now.plus(LIFETIME))
                .text(JwtClaims.JWT_ID, jwtId)
                .object(EVENTS, Document.builder().object(EVENT, Document.EMPTY).build())
                .text(IdToken.SESSION, session)
                .build();
        return Jwt.sign(claims, TYPE, signer);
    }

    /** The content of the request of the provider, a form. */
    public static String toContent(Secret token) {
        return Form.encode(Parameters.of(PARAMETER, token.revealText()));
    }

    /**
     * The token in the content of a request.
     *
     * @throws OAuth2Exception with {@code invalid_request} if there is none
     */
    public static Secret ofContent(byte[] content) {
        try {
            return Secret.of(Form.decode(content, FormLimits.DEFAULT).required(PARAMETER));
        } catch (FormException wrong) {
            throw new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST, String.valueOf(wrong.getMessage())));
        }
    }

    /**
     * Validates a logout token (Back-Channel Logout 1.0 2.6), but for whether it came before.
     *
     * @param verifier with the keys of the issuer and the algorithm of its ID tokens
     * @param skew by how much the clocks of both ends may differ
     * @param now the time of day
     * @throws JoseException if the signature is not good
     * @throws ClaimRefusedException if a claim is not as it must be
     */
    public static LogoutToken validate(
            Secret text, String issuer, String clientId, JoseVerifier verifier, Duration skew, Instant now) {
        Jwt jwt = Jwt.verify(text, verifier);
        if (!jwt.header().isUntyped()
                && !jwt.header().isType("JWT")
                && !jwt.header().isType(TYPE)) {
            throw new ClaimRefusedException("typ", Reason.OTHER);
        }
        ClaimCheck check = new ClaimCheck(jwt.claims(), now, skew);
        check.is(JwtClaims.ISSUER, issuer);
        check.audience(clientId);
        check.issued(null);
        check.valid();
        event(check);
        if (jwt.claims().members().has(IdToken.NONCE)) {
            throw new ClaimRefusedException(IdToken.NONCE, Reason.OTHER);
        }
        String subject = check.optional(JwtClaims.SUBJECT);
        String session = check.optional(IdToken.SESSION);
        if (subject == null && session == null) {
            throw new ClaimRefusedException(JwtClaims.SUBJECT, Reason.MISSING);
        }
        return new LogoutToken(subject, session, check.required(JwtClaims.JWT_ID));
    }

    private static void event(ClaimCheck check) {
        Document events = check.object(EVENTS);
        if (events == null) {
            throw new ClaimRefusedException(EVENTS, Reason.MISSING);
        }
        if (events.value(EVENT) == null || !events.toJson().path(EVENT).isObject()) {
            throw new ClaimRefusedException(EVENTS, Reason.OTHER);
        }
    }
}
