package dev.sansio.http.structured;

import dev.sansio.http.HttpSyntax;

/**
 * A Token (RFC 9651 3.3.4): a short word, compared with its case.
 *
 * @param value a letter or an asterisk, then characters of tokens, colons and slashes
 */
public record Token(String value) implements BareItem {

    /**
     * A checked Token.
     *
     * @throws IllegalArgumentException if it is none
     */
    public Token {
        if (value.isEmpty() || !begins(value.charAt(0)) || !value.chars().allMatch(Token::continues)) {
            throw new IllegalArgumentException("a Token begins with a letter or an asterisk, and has no blanks");
        }
    }

    static boolean begins(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || c == '*';
    }

    static boolean continues(int c) {
        return HttpSyntax.isTokenCharacter(c) || c == ':' || c == '/';
    }

    @Override
    public String toFieldValue() {
        return value;
    }
}
