package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a relying party knows before it validates an ID token.
 *
 * @param issuer that was asked
 * @param clientId its own
 * @param nonce of the request; null if it had none
 * @param subject the user that it is to be about, as after a refresh (Core 12.2); null for whomever
 * @param maxAge of the request, since the user was authenticated; null if it had none
 * @param acrValues of which one must be reached; empty for any
 * @param accessToken that came with it; null for none
 * @param code that came with it; null for none
 * @param frontChannel whether it came by way of the user agent, where each of the two must be bound to it (Core 3.2.2.9, 3.3.2.10)
 * @param otherAudiences whom it may be for besides (Core 3.1.3.7)
 * @param oldest how long ago it may have been issued; null for any time
 * @param skew by how much the clocks of both ends may differ
 * @param now the time of day
 */
public record IdTokenExpectation(
        String issuer,
        String clientId,
        @Nullable Secret nonce,
        @Nullable String subject,
        @Nullable Duration maxAge,
        Set<String> acrValues,
        @Nullable Secret accessToken,
        @Nullable Secret code,
        boolean frontChannel,
        Set<String> otherAudiences,
        @Nullable Duration oldest,
        Duration skew,
        Instant now) {

    private static final Duration SKEW = Duration.ofSeconds(30);

    /** An expectation; the sets are copied. */
    public IdTokenExpectation {
        acrValues = Set.copyOf(acrValues);
        otherAudiences = Set.copyOf(otherAudiences);
    }

    /** Of the token endpoint, for a request with a nonce; null for one without. Clocks may differ by half a minute. */
    public static IdTokenExpectation of(String issuer, String clientId, @Nullable Secret nonce, Instant now) {
        return new IdTokenExpectation(
                issuer, clientId, nonce, null, null, Set.of(), null, null, false, Set.of(), null, SKEW, now);
    }

    /** The same with the access token that came with it. */
    public IdTokenExpectation withAccessToken(@Nullable Secret other) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                maxAge,
                acrValues,
                other,
                code,
                frontChannel,
                otherAudiences,
                oldest,
                skew,
                now);
    }

    /** The same by way of the user agent, with what came with it. */
    public IdTokenExpectation fromUserAgent(@Nullable Secret otherCode, @Nullable Secret otherToken) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                maxAge,
                acrValues,
                otherToken,
                otherCode,
                true,
                otherAudiences,
                oldest,
                skew,
                now);
    }

    /** The same about one user only. */
    public IdTokenExpectation about(String other) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                other,
                maxAge,
                acrValues,
                accessToken,
                code,
                frontChannel,
                otherAudiences,
                oldest,
                skew,
                now);
    }

    /** The same for a user who was authenticated recently, as the request wanted it. */
    public IdTokenExpectation withMaxAge(@Nullable Duration other) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                other,
                acrValues,
                accessToken,
                code,
                frontChannel,
                otherAudiences,
                oldest,
                skew,
                now);
    }

    /** The same for a user who was authenticated in one of several ways. */
    public IdTokenExpectation withAcrValues(Set<String> other) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                maxAge,
                other,
                accessToken,
                code,
                frontChannel,
                otherAudiences,
                oldest,
                skew,
                now);
    }

    /** The same where it may be for others, too. */
    public IdTokenExpectation withOtherAudiences(Set<String> other) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                maxAge,
                acrValues,
                accessToken,
                code,
                frontChannel,
                other,
                oldest,
                skew,
                now);
    }

    /** The same with bounds of time. */
    public IdTokenExpectation within(@Nullable Duration otherOldest, Duration otherSkew) {
        return new IdTokenExpectation(
                issuer,
                clientId,
                nonce,
                subject,
                maxAge,
                acrValues,
                accessToken,
                code,
                frontChannel,
                otherAudiences,
                otherOldest,
                otherSkew,
                now);
    }
}
