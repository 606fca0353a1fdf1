package dev.sansio.oauth.oauth2.response;

import java.util.Set;

/**
 * Which responses of the token endpoint a client takes.
 *
 * @param types of tokens that the client can use (RFC 6749 7.1)
 * @param formAccepted legacy: whether the response may be a form, as some providers of before send it
 * @param untypedAccepted legacy: whether a response without {@code token_type} is one with a bearer token
 */
public record TokenResponsePolicy(Set<TokenType> types, boolean formAccepted, boolean untypedAccepted) {

    /** JSON with a bearer token, one bound to a key, or what a token was exchanged for. */
    public static final TokenResponsePolicy STRICT =
            new TokenResponsePolicy(Set.of(TokenType.BEARER, TokenType.DPOP, TokenType.NOT_APPLICABLE), false, false);

    /** The same, and what providers of before send. */
    public static final TokenResponsePolicy COMPATIBLE = new TokenResponsePolicy(STRICT.types, true, true);

    /** A policy; the set is copied. */
    public TokenResponsePolicy {
        types = Set.copyOf(types);
    }

    /** The same for tokens of some types only; for one that a proof is made for, {@link TokenType#DPOP} alone. */
    public TokenResponsePolicy withTypes(TokenType... other) {
        return new TokenResponsePolicy(Set.of(other), formAccepted, untypedAccepted);
    }
}
