package dev.sansio.oauth.jose.jwt;

import dev.sansio.oauth.jose.JwsHeader;
import dev.sansio.oauth.jose.jwt.ClaimRefusedException.Reason;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Compares claims with what is expected. Each method throws a {@link ClaimRefusedException} that names the claim.
 *
 * @param now the time of day
 * @param skew by how much the clocks of both ends may differ
 */
public record ClaimCheck(JwtClaims claims, Instant now, Duration skew) {

    /** {@code typ} of the header is a media type, given without {@code application/}. */
    public static void type(JwsHeader header, String expected) {
        if (!header.isType(expected)) {
            throw new ClaimRefusedException("typ", header.isUntyped() ? Reason.MISSING : Reason.OTHER);
        }
    }

    /** A claim is a text, character by character. */
    public void is(String claim, String expected) {
        String said = required(claim);
        if (!isSame(said, expected)) {
            throw new ClaimRefusedException(claim, Reason.OTHER);
        }
    }

    /** A claim is a text, if it is there. */
    public void isIfPresent(String claim, String expected) {
        if (claims.members().has(claim)) {
            is(claim, expected);
        }
    }

    /** A claim that is a text and is there. */
    public String required(String claim) {
        String said = reading(claim, () -> claims.members().text(claim));
        if (said == null || said.isEmpty()) {
            throw new ClaimRefusedException(claim, Reason.MISSING);
        }
        return said;
    }

    /** A claim that is a text; null without. */
    public @Nullable String optional(String claim) {
        return reading(claim, () -> claims.members().text(claim));
    }

    /** Somebody is among those whom it is for. */
    public void audience(String expected) {
        List<String> audience = requiredAudience();
        if (audience.stream().noneMatch(each -> isSame(each, expected))) {
            throw new ClaimRefusedException(JwtClaims.AUDIENCE, Reason.OTHER);
        }
    }

    /** It is for somebody alone, and says it as one text: no array, even of one. */
    public void onlyAudience(Set<String> expected) {
        requiredAudience();
        String said = reading(JwtClaims.AUDIENCE, () -> claims.members().text(JwtClaims.AUDIENCE));
        if (said == null || !expected.contains(said)) {
            throw new ClaimRefusedException(JwtClaims.AUDIENCE, Reason.OTHER);
        }
    }

    private List<String> requiredAudience() {
        if (claims.audience().isEmpty()) {
            throw new ClaimRefusedException(JwtClaims.AUDIENCE, Reason.MISSING);
        }
        return claims.audience();
    }

    /** {@code exp} is there and has not passed, and {@code nbf} is not to come. */
    public void valid() {
        Instant expires = claims.expirationTime();
        if (expires == null) {
            throw new ClaimRefusedException(JwtClaims.EXPIRATION_TIME, Reason.MISSING);
        }
        validIfLimited();
    }

    /** {@code exp} has not passed, and {@code nbf} is not to come, where they are there. */
    public void validIfLimited() {
        Instant expires = claims.expirationTime();
        if (expires != null && !now.isBefore(expires.plus(skew))) {
            throw new ClaimRefusedException(JwtClaims.EXPIRATION_TIME, Reason.EXPIRED);
        }
        Instant begins = claims.notBefore();
        if (begins != null && now.isBefore(begins.minus(skew))) {
            throw new ClaimRefusedException(JwtClaims.NOT_BEFORE, Reason.EARLY);
        }
    }

    /** {@code iat} is there and is not to come; nor is it longer ago than so much. */
    public Instant issued(@Nullable Duration oldest) {
        return recent(JwtClaims.ISSUED_AT, oldest);
    }

    /** A claim that is a time is there and is not to come; nor is it longer ago than so much. */
    public Instant recent(String claim, @Nullable Duration oldest) {
        Instant time = reading(claim, () -> claims.members().time(claim));
        if (time == null) {
            throw new ClaimRefusedException(claim, Reason.MISSING);
        }
        if (now.isBefore(time.minus(skew))) {
            throw new ClaimRefusedException(claim, Reason.EARLY);
        }
        if (oldest != null && now.isAfter(time.plus(oldest).plus(skew))) {
            throw new ClaimRefusedException(claim, Reason.EXPIRED);
        }
        return time;
    }

    /** A claim that is an object; null without. */
    public @Nullable Document object(String claim) {
        return reading(claim, () -> claims.members().object(claim));
    }

    private static <T extends @Nullable Object> T reading(String claim, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (DocumentException wrong) {
            throw new ClaimRefusedException(claim, Reason.MALFORMED);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
