package dev.sansio.oauth;

import dev.sansio.oauth.form.FormException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is asked for, or granted (RFC 6749 3.3): tokens in which case counts. Their order is kept and does not count.
 *
 * @param tokens at least one
 */
public record Scope(Set<String> tokens) {

    /**
     * A checked scope; the set is copied.
     *
     * @throws IllegalArgumentException if there is no token, or one has a character that none has
     */
    public Scope {
        if (tokens.isEmpty() || !tokens.stream().allMatch(Scope::isToken)) {
            throw new IllegalArgumentException("a scope has tokens of visible characters but \" and \\");
        }
        tokens = Collections.unmodifiableSet(new LinkedHashSet<>(tokens));
    }

    /** A scope of tokens. */
    public static Scope of(String... tokens) {
        return new Scope(new LinkedHashSet<>(Arrays.asList(tokens)));
    }

    /**
     * Reads tokens with a space between them.
     *
     * @throws FormException if it is something else
     */
    public static Scope parse(String text) {
        try {
            return of(text.split(" ", -1));
        } catch (IllegalArgumentException wrong) {
            throw FormException.malformed("a scope: tokens with one space between them");
        }
    }

    private static boolean isToken(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != '\\');
    }

    /** Whether a token is in it. */
    public boolean contains(String token) {
        return tokens.contains(token);
    }

    /** Whether all tokens of another are in it: what a refreshed token may have of this one (RFC 6749 6). */
    public boolean containsAll(Scope other) {
        return tokens.containsAll(other.tokens);
    }

    /** The tokens that another does not have: those that were not granted, or those that were not asked for. */
    public Set<String> without(Scope other) {
        Set<String> rest = new LinkedHashSet<>(tokens);
        rest.removeAll(other.tokens);
        return Collections.unmodifiableSet(rest);
    }

    /** As it stands in {@code scope}. */
    @Override
    public String toString() {
        return String.join(" ", tokens);
    }
}
