package dev.sansio.oauth.jose.jwt;

import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed (RFC 7519 4). The methods for registered claims throw no exception: their types are checked when it is made.
 *
 * @param members all of them
 */
public record JwtClaims(Document members) {

    /** Who issued it. */
    public static final String ISSUER = "iss";

    /** Whom it is about. */
    public static final String SUBJECT = "sub";

    /** Whom it is for. */
    public static final String AUDIENCE = "aud";

    /** From when on it is not valid any more. */
    public static final String EXPIRATION_TIME = "exp";

    /** Before when it is not valid yet. */
    public static final String NOT_BEFORE = "nbf";

    /** When it was issued. */
    public static final String ISSUED_AT = "iat";

    /** What tells it from others. */
    public static final String JWT_ID = "jti";

    private static final List<String> TEXTS = List.of(ISSUER, SUBJECT, JWT_ID);
    private static final List<String> TIMES = List.of(EXPIRATION_TIME, NOT_BEFORE, ISSUED_AT);

    /**
     * Checked claims.
     *
     * @throws DocumentException if a registered claim is of another type than it must be
     */
    public JwtClaims {
        TEXTS.forEach(members::text);
        TIMES.forEach(members::time);
        members.textOrTexts(AUDIENCE);
    }

    /**
     * Reads claims.
     *
     * @throws DocumentException if they are no JSON object, or a registered claim is of another type than it must be
     */
    public static JwtClaims read(byte[] payload) {
        return new JwtClaims(Document.read(payload));
    }

    /** {@code iss}; null without. */
    public @Nullable String issuer() {
        return members.text(ISSUER);
    }

    /** {@code sub}; null without. */
    public @Nullable String subject() {
        return members.text(SUBJECT);
    }

    /** {@code aud}, be it one or several; empty without. */
    public List<String> audience() {
        return members.textOrTexts(AUDIENCE);
    }

    /** {@code exp}; null without. */
    public @Nullable Instant expirationTime() {
        return members.time(EXPIRATION_TIME);
    }

    /** {@code nbf}; null without. */
    public @Nullable Instant notBefore() {
        return members.time(NOT_BEFORE);
    }

    /** {@code iat}; null without. */
    public @Nullable Instant issuedAt() {
        return members.time(ISSUED_AT);
    }

    /** {@code jti}; null without. */
    public @Nullable String jwtId() {
        return members.text(JWT_ID);
    }
}
