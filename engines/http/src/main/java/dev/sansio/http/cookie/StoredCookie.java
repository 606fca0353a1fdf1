package dev.sansio.http.cookie;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cookie in a jar.
 *
 * @param hostOnly whether it is for the one host {@code domain} only
 * @param expires null for the end of the session
 */
record StoredCookie(
        Cookie cookie,
        String domain,
        boolean hostOnly,
        String path,
        @Nullable Instant expires,
        boolean secure,
        SameSite sameSite,
        Instant created,
        long used) {

    boolean replaces(StoredCookie other) {
        return cookie.name().equals(other.cookie.name())
                && domain.equals(other.domain)
                && hostOnly == other.hostOnly
                && path.equals(other.path);
    }

    boolean expired(Instant now) {
        return expires != null && !expires.isAfter(now);
    }

    boolean goesWith(CookieRequest request) {
        boolean host = hostOnly ? request.host().equals(domain) : request.isWithin(domain);
        return host && request.isUnder(path) && (!secure || request.secure()) && comesFrom(request.site());
    }

    private boolean comesFrom(CookieRequest.Site site) {
        return switch (site) {
            case SAME -> true;
            case CROSS_BY_LINK -> sameSite != SameSite.STRICT;
            case CROSS -> sameSite == SameSite.NONE;
        };
    }

    StoredCookie createdAt(Instant other) {
        return new StoredCookie(cookie, domain, hostOnly, path, expires, secure, sameSite, other, used);
    }

    StoredCookie usedAt(long count) {
        return new StoredCookie(cookie, domain, hostOnly, path, expires, secure, sameSite, created, count);
    }
}
