package dev.sansio.oauth.client;

import dev.sansio.http.HttpNames;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.proof.DpopProof;
import dev.sansio.oauth.resource.TokenChallenge;

/** What a resource has against a request (RFC 6750 3, RFC 9449 7.1, 9). */
enum Refusal {
    /** Nothing that another token would change. */
    NONE,
    /** The token is expired, revoked, or otherwise of no use. */
    TOKEN,
    /** The proof needs the nonce that came along. */
    NONCE;

    /**
     * Reads a response. A 401 without any challenge means the token: there are servers that do not say more.
     *
     * @param type of the token that was sent
     */
    static Refusal of(ResponseHead head, TokenType type) {
        if (head.status() != 401) {
            return NONE;
        }
        if (!head.fields().contains(HttpNames.WWW_AUTHENTICATE)) {
            return TOKEN;
        }
        return TokenChallenge.of(head.fields()).stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .map(each -> of(each, head))
                .orElse(NONE);
    }

    private static Refusal of(TokenChallenge challenge, ResponseHead head) {
        OAuth2Error error = challenge.error();
        if (error == null || error.code().equals("invalid_token")) {
            return TOKEN;
        }
        boolean nonce = error.code().equals(OAuth2Error.USE_DPOP_NONCE);
        return nonce && head.fields().contains(DpopProof.NONCE_FIELD) ? NONCE : NONE;
    }
}
