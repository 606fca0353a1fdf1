package dev.sansio.oauth.client;

import dev.sansio.http.HttpNames;
import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.ResponseHead;
import dev.sansio.http.auth.Challenge;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a resource has against a request (RFC 6750 3, RFC 9449 7.1, 9). */
enum Refusal {
    /** Nothing that another token would change. */
    NONE,
    /** The token is expired, revoked, or otherwise of no use. */
    TOKEN,
    /** The proof needs the nonce that came along. */
    NONCE;

    private static final String ERROR = "error";

    /**
     * Reads a response. A 401 without any challenge means the token: there are servers that do not say more.
     *
     * @param type of the token that was sent
     */
    static Refusal of(ResponseHead head, String type) {
        if (head.status() != 401) {
            return NONE;
        }
        String challenges = head.fields().joined(HttpNames.WWW_AUTHENTICATE);
        if (challenges == null) {
            return TOKEN;
        }
        String error = error(challenges, type.toLowerCase(Locale.ROOT));
        if (error == null) {
            return NONE;
        }
        return switch (error) {
            case "", "invalid_token" -> TOKEN;
            case "use_dpop_nonce" -> head.fields().contains(Nonces.FIELD) ? NONCE : NONE;
            default -> NONE;
        };
    }

    /** The error of the scheme; empty if it has none, null if the scheme is not there. */
    private static @Nullable String error(String challenges, String scheme) {
        try {
            List<Challenge> all = Challenge.parseAll(challenges);
            return all.stream()
                    .filter(each -> each.scheme().equals(scheme))
                    .findFirst()
                    .map(each -> each.parameters().getOrDefault(ERROR, ""))
                    .orElse(null);
        } catch (MalformedFieldException unreadable) {
            return "";
        }
    }
}
