package dev.sansio.oauth.oauth2.response;

import dev.sansio.core.Secret;
import dev.sansio.http.ResponseHead;
import dev.sansio.oauth.Scope;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tokens (RFC 6749 5.1).
 *
 * @param accessToken what the resource is asked with; of another kind where {@code issuedTokenType} says so (RFC 8693 2.2.1)
 * @param expiresIn from the time of the response on; null if the provider does not say
 * @param refreshToken for the next ones; null for none, or, when it was used, for the same as before (RFC 6749 6)
 * @param scope as the provider wrote it; null for the one that was asked for
 * @param idToken of OpenID Connect (OpenID Connect Core 3.1.3.3); not yet validated
 * @param issuedTokenType of what a token was exchanged for (RFC 8693 2.2.1)
 * @param others members that are not known here
 */
public record TokenResponse(
        Secret accessToken,
        TokenType tokenType,
        @Nullable Duration expiresIn,
        @Nullable Secret refreshToken,
        @Nullable String scope,
        @Nullable Secret idToken,
        @Nullable String issuedTokenType,
        Document others)
        implements TokenAnswer {

    private static final String ACCESS_TOKEN = "access_token";
    private static final String TOKEN_TYPE = "token_type";
    private static final String EXPIRES_IN = "expires_in";
    private static final String REFRESH_TOKEN = "refresh_token";
    private static final String SCOPE = "scope";
    private static final String ID_TOKEN = "id_token";
    private static final String ISSUED_TOKEN_TYPE = "issued_token_type";

    private static final Set<String> OWN =
            Set.of(ACCESS_TOKEN, TOKEN_TYPE, EXPIRES_IN, REFRESH_TOKEN, SCOPE, ID_TOKEN, ISSUED_TOKEN_TYPE);

    /**
     * A checked response.
     *
     * @throws IllegalArgumentException if the lifetime is below 0, or one of the others has a component here
     */
    public TokenResponse {
        if ((expiresIn != null && expiresIn.isNegative())
                || others.names().stream().anyMatch(OWN::contains)) {
            throw new IllegalArgumentException("a token has a lifetime from 0 on, and no member comes twice");
        }
    }

    /** A bearer token and nothing else. */
    public static TokenResponse bearer(Secret accessToken, @Nullable Duration expiresIn) {
        return new TokenResponse(accessToken, TokenType.BEARER, expiresIn, null, null, null, null, Document.EMPTY);
    }

    /** The same of another type. */
    public TokenResponse withType(TokenType other) {
        return new TokenResponse(accessToken, other, expiresIn, refreshToken, scope, idToken, issuedTokenType, others);
    }

    /** The same with a refresh token. */
    public TokenResponse withRefreshToken(@Nullable Secret other) {
        return new TokenResponse(accessToken, tokenType, expiresIn, other, scope, idToken, issuedTokenType, others);
    }

    /** The same with the scope that is granted; a provider says it whenever it is another than was asked for. */
    public TokenResponse withScope(@Nullable Scope other) {
        return new TokenResponse(
                accessToken,
                tokenType,
                expiresIn,
                refreshToken,
                other == null ? null : other.toString(),
                idToken,
                issuedTokenType,
                others);
    }

    /** The same with an ID token. */
    public TokenResponse withIdToken(@Nullable Secret other) {
        return new TokenResponse(
                accessToken, tokenType, expiresIn, refreshToken, scope, other, issuedTokenType, others);
    }

    /** The same as the answer to an exchange of tokens (RFC 8693 2.2.1). */
    public TokenResponse withIssuedTokenType(@Nullable String other) {
        return new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, scope, idToken, other, others);
    }

    /** What was granted, beside what was asked for; null for what the provider gives by default. */
    public GrantedScope grantedScope(@Nullable Scope requested) {
        return scope == null ? GrantedScope.asRequested(requested) : GrantedScope.of(requested, scope);
    }

    static TokenResponse of(Document in, TokenResponsePolicy policy) {
        String type = in.text(TOKEN_TYPE);
        return new TokenResponse(
                in.requiredSecret(ACCESS_TOKEN),
                type == null && policy.untypedAccepted() ? TokenType.BEARER : type(in, policy),
                in.seconds(EXPIRES_IN),
                in.secret(REFRESH_TOKEN),
                in.text(SCOPE),
                in.secret(ID_TOKEN),
                in.text(ISSUED_TOKEN_TYPE),
                in.without(OWN));
    }

    /** A client must not use a token whose type it does not understand (RFC 6749 7.1). */
    private static TokenType type(Document in, TokenResponsePolicy policy) {
        try {
            TokenType type = new TokenType(in.requiredText(TOKEN_TYPE));
            if (!policy.types().contains(type)) {
                throw DocumentException.unexpected(TOKEN_TYPE);
            }
            return type;
        } catch (IllegalArgumentException wrong) {
            throw DocumentException.unsuitable(TOKEN_TYPE, "a type of tokens");
        }
    }

    @Override
    public ResponseHead toHead() {
        return JsonContent.head(200);
    }

    @Override
    public byte[] toContent() {
        return Document.builder()
                .secret(ACCESS_TOKEN, accessToken)
                .text(ISSUED_TOKEN_TYPE, issuedTokenType)
                .text(TOKEN_TYPE, tokenType.name())
                .seconds(EXPIRES_IN, expiresIn)
                .secret(REFRESH_TOKEN, refreshToken)
                .text(SCOPE, scope)
                .secret(ID_TOKEN, idToken)
                .all(others)
                .build()
                .toBytes();
    }
}
