package dev.sansio.oauth.openid;

import dev.sansio.core.Secret;
import dev.sansio.oauth.form.Parameters;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a request for authentication has besides those of a request for authorization (Core 3.1.2.1, 5.2, 5.5).
 *
 * @param nonce which the ID token brings back; bound to the session of this very user agent
 * @param responseMode {@code query}, {@code fragment} or {@code form_post}; null for what belongs to the response type
 * @param display {@code page}, {@code popup}, {@code touch} or {@code wap}; null for none of it
 * @param prompt {@link Prompt#NONE} alone, or any others
 * @param maxAge since the user was authenticated; null for any time
 * @param uiLocales languages, the best first
 * @param idTokenHint of the user whom it is to be about
 * @param loginHint what the user might log in with
 * @param acrValues how the user is to be authenticated, the best first
 * @param claims that are wanted one by one; null for none
 */
public record AuthenticationParameters(
        @Nullable Secret nonce,
        @Nullable String responseMode,
        @Nullable String display,
        Set<Prompt> prompt,
        @Nullable Duration maxAge,
        List<String> uiLocales,
        @Nullable Secret idTokenHint,
        @Nullable String loginHint,
        List<String> acrValues,
        @Nullable ClaimsRequest claims) {

    /** None at all. */
    public static final AuthenticationParameters NONE =
            new AuthenticationParameters(null, null, null, Set.of(), null, List.of(), null, null, List.of(), null);

    /**
     * Checked parameters; set and lists are copied.
     *
     * @throws IllegalArgumentException if something comes with {@link Prompt#NONE}, or a time is below 0
     */
    public AuthenticationParameters {
        prompt = Set.copyOf(prompt);
        uiLocales = List.copyOf(uiLocales);
        acrValues = List.copyOf(acrValues);
        if ((prompt.contains(Prompt.NONE) && prompt.size() > 1) || (maxAge != null && maxAge.isNegative())) {
            throw new IllegalArgumentException("none is alone, and times are not negative");
        }
    }

    /** A nonce, and nothing else. */
    public static AuthenticationParameters of(Secret nonce) {
        return new AuthenticationParameters(nonce, null, null, Set.of(), null, List.of(), null, null, List.of(), null);
    }

    /** The same with what the provider is to do with the user. */
    public AuthenticationParameters with(Prompt... other) {
        return new AuthenticationParameters(
                nonce,
                responseMode,
                display,
                Set.of(other),
                maxAge,
                uiLocales,
                idTokenHint,
                loginHint,
                acrValues,
                claims);
    }

    /** The same for a user who was authenticated recently. */
    public AuthenticationParameters withMaxAge(@Nullable Duration other) {
        return new AuthenticationParameters(
                nonce, responseMode, display, prompt, other, uiLocales, idTokenHint, loginHint, acrValues, claims);
    }

    /** The same with claims that are wanted one by one. */
    public AuthenticationParameters withClaims(@Nullable ClaimsRequest other) {
        return new AuthenticationParameters(
                nonce, responseMode, display, prompt, maxAge, uiLocales, idTokenHint, loginHint, acrValues, other);
    }

    /** The parameters, to be added to a request for authorization. */
    public Parameters toParameters() {
        return AuthenticationReader.write(this);
    }

    /**
     * Reads the parameters of a request for authorization; those that are not known here are passed over.
     *
     * @throws dev.sansio.oauth.oauth2.OAuth2Exception with {@code invalid_request} if one of them is malformed, or an ID token by way of
     *     the user agent is asked for without a nonce (Core 3.2.2.1, 3.3.2.11)
     */
    public static AuthenticationParameters parse(Parameters in) {
        return AuthenticationReader.read(in);
    }
}
