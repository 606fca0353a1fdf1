package dev.sansio.oauth.resource;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.auth.Credentials;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.response.TokenType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A token in the field {@code Authorization}.
 *
 * @param type {@link TokenType#BEARER} or {@link TokenType#DPOP}; with the latter comes a proof
 */
public record ShownToken(TokenType type, Secret token) {

    /**
     * A checked token.
     *
     * @throws IllegalArgumentException if it has characters that none has (RFC 6750 2.1), or is of another type
     */
    public ShownToken {
        if (!type.equals(TokenType.BEARER) && !type.equals(TokenType.DPOP)) {
            throw new IllegalArgumentException("tokens of this type are not shown in a field");
        }
        if (!isToken(token.reveal())) {
            throw new IllegalArgumentException("a token has letters, digits and - . _ ~ + /, and = at its end");
        }
    }

    private static boolean isToken(byte[] text) {
        String token = new String(text, StandardCharsets.ISO_8859_1);
        int end = token.length();
        while (end > 0 && token.charAt(end - 1) == '=') {
            end--;
        }
        return end > 0 && token.chars().limit(end).allMatch(ShownToken::isCharacter);
    }

    private static boolean isCharacter(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || "-._~+/".indexOf(c) >= 0;
    }

    /** The field. */
    public HttpField toField() {
        String scheme = type.equals(TokenType.DPOP) ? "DPoP " : "Bearer ";
        return new HttpField(HttpNames.AUTHORIZATION, scheme + token.revealText(), true);
    }

    /**
     * The token of a request; null without one, or with credentials of another scheme.
     *
     * @throws OAuth2Exception with {@code invalid_request} if there is more than one, or it is malformed
     */
    public static @Nullable ShownToken of(HttpFields fields) {
        List<String> all = fields.all(HttpNames.AUTHORIZATION);
        if (all.isEmpty()) {
            return null;
        }
        try {
            if (all.size() == 1) {
                Credentials shown = Credentials.parse(all.get(0));
                return switch (shown.scheme().toLowerCase(Locale.ROOT)) {
                    case "bearer" -> new ShownToken(TokenType.BEARER, shown.value());
                    case "dpop" -> new ShownToken(TokenType.DPOP, shown.value());
                    default -> null;
                };
            }
        } catch (MalformedFieldException | IllegalArgumentException wrong) {
            throw refused("the token is malformed");
        }
        throw refused("there is more than one token");
    }

    private static OAuth2Exception refused(String description) {
        return new OAuth2Exception(OAuth2Error.of(OAuth2Error.INVALID_REQUEST, description));
    }
}
