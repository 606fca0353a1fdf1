package dev.sansio.oauth.oauth2;

import java.util.Set;

/**
 * Which requests for authorization a provider takes.
 *
 * @param responseTypes those that it has
 * @param challengeRequired whether PKCE is; so it is for everybody in RFC 9700 2.1.1 and OAuth 2.1, but for confidential clients of
 *     OpenID Connect with a nonce
 * @param plainAccepted whether a challenge may be the verifier itself
 */
public record AuthorizationPolicy(Set<String> responseTypes, boolean challengeRequired, boolean plainAccepted) {

    /** Codes only, with PKCE by S256. */
    public static final AuthorizationPolicy STRICT = new AuthorizationPolicy(Set.of("code"), true, false);

    /** Codes only, with or without PKCE, by any method: for clients of before. */
    public static final AuthorizationPolicy COMPATIBLE = new AuthorizationPolicy(Set.of("code"), false, true);

    /** A policy; the set is copied. */
    public AuthorizationPolicy {
        responseTypes = Set.copyOf(responseTypes);
    }
}
