package dev.sansio.oauth.oauth2.response;

import dev.sansio.http.HttpSyntax;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a token is used (RFC 6749 7.1). Case does not count: types of any case are equal.
 *
 * @param name as it is written
 */
public record TokenType(String name) {

    /** Whoever has it can use it (RFC 6750). */
    public static final TokenType BEARER = new TokenType("Bearer");

    /** With a proof that one has the key that it is bound to (RFC 9449 5). */
    public static final TokenType DPOP = new TokenType("DPoP");

    /** What was issued is no access token (RFC 8693 2.2.1). */
    public static final TokenType NOT_APPLICABLE = new TokenType("N_A");

    /**
     * A checked type.
     *
     * @throws IllegalArgumentException if it is neither a name nor a URI (RFC 6749 appendix A.13)
     */
    public TokenType {
        if (name.isEmpty() || name.chars().anyMatch(c -> !isCharacter(c))) {
            throw new IllegalArgumentException("a type of tokens is a name or a URI");
        }
    }

    private static boolean isCharacter(int c) {
        return HttpSyntax.isTokenCharacter(c) || ":/?#[]@!$&'()*+,;=".indexOf(c) >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TokenType that && lower().equals(that.lower());
    }

    @Override
    public int hashCode() {
        return lower().hashCode();
    }

    private String lower() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return name;
    }
}
