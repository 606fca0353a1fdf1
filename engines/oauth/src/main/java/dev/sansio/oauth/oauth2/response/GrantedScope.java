package dev.sansio.oauth.oauth2.response;

import dev.sansio.oauth.Scope;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was granted, beside what was asked for. A provider may give less or other than that (RFC 6749 3.3), which is for the client to
 * judge.
 *
 * @param granted the tokens of the scope; empty if nothing is known, or nothing granted
 * @param missing those that were asked for and not granted
 * @param added those that were granted and not asked for
 */
public record GrantedScope(Set<String> granted, Set<String> missing, Set<String> added) {

    /** What a response without a scope means: as it was asked for (RFC 6749 5.1). */
    static GrantedScope asRequested(@Nullable Scope requested) {
        return new GrantedScope(requested == null ? Set.of() : requested.tokens(), Set.of(), Set.of());
    }

    static GrantedScope of(@Nullable Scope requested, String granted) {
        Set<String> given = tokens(granted);
        if (requested == null) {
            return new GrantedScope(given, Set.of(), Set.of());
        }
        return new GrantedScope(given, without(requested.tokens(), given), without(given, requested.tokens()));
    }

    /** What a provider writes is read as it means it: with any number of spaces. */
    private static Set<String> tokens(String text) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(text.split(" ", -1)));
        all.remove("");
        return Collections.unmodifiableSet(all);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(others);
        return Collections.unmodifiableSet(rest);
    }

    /** Whether it is what was asked for. */
    public boolean asRequested() {
        return missing.isEmpty() && added.isEmpty();
    }
}
