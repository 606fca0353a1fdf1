package dev.sansio.oauth.provider.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user, and how they came to be known (OpenID Connect Core 2).
 *
 * @param subject never reassigned to somebody else
 * @param at when they logged in
 * @param context {@code acr}; null for none
 * @param methods {@code amr}
 * @param session {@code sid}, which ends with a logout; null for none
 */
public record Login(
        String subject,
        Instant at,
        @Nullable String context,
        List<String> methods,
        @Nullable String session) {

    /** A login; the list is copied. */
    public Login {
        methods = List.copyOf(methods);
    }

    /** A login of which nothing more is told. */
    public static Login of(String subject, Instant at) {
        return new Login(subject, at, null, List.of(), null);
    }
}
