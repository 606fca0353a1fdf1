package dev.sansio.http.cookie;

import dev.sansio.core.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A client's cookies (RFC 6265bis 5.7, 5.8). It serves one caller at a time, and is bounded: when it is full, those go that have
 * expired, then those that were not used for longest.
 */
public final class CookieJar {

    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Limit PER_DOMAIN = new Limit("CookieJar.perDomain", 50);

    private final PublicSuffixes suffixes;
    private final Limit capacity;
    private final List<StoredCookie> cookies = new ArrayList<>();
    private long uses;

    /**
     * An empty jar.
     *
     * @param capacity how many cookies it has at most; of one domain it has at most 50
     */
    public CookieJar(PublicSuffixes suffixes, Limit capacity) {
        this.suffixes = suffixes;
        this.capacity = capacity;
    }

    /** An empty jar for 3000 cookies. */
    public CookieJar(PublicSuffixes suffixes) {
        this(suffixes, new Limit("CookieJar.capacity", 3000));
    }

    /** How many cookies there are, expired ones too. */
    public int size() {
        return cookies.size();
    }

    /** Forgets everything. */
    public void clear() {
        cookies.clear();
    }

    /** Forgets what ends with the session: cookies for which no time was told. */
    public void endSession() {
        cookies.removeIf(cookie -> cookie.expires() == null);
    }

    /**
     * Takes a cookie from the answer to a request.
     *
     * @param now the time of day
     * @return whether it was taken; not if it is not for that host, not safe, or claims more than the request allows
     */
    public boolean store(SetCookie set, CookieRequest from, Instant now) {
        StoredCookie cookie = accepted(set, from, now);
        if (cookie == null || !PrefixedName.allows(set, cookie) || hidesSecure(cookie, from)) {
            return false;
        }
        StoredCookie taken = cookie;
        for (StoredCookie old : cookies) {
            if (cookie.replaces(old)) {
                taken = cookie.createdAt(old.created());
            }
        }
        cookies.removeIf(cookie::replaces);
        if (!taken.expired(now)) {
            cookies.add(taken);
            evict(taken.domain(), now);
        }
        return true;
    }

    private @Nullable StoredCookie accepted(SetCookie set, CookieRequest from, Instant now) {
        String domain = set.domain();
        if (domain != null && suffixes.contains(domain)) {
            if (!domain.equals(from.host())) {
                return null;
            }
            domain = null; // the suffix is a host itself: for that host only
        }
        SameSite sameSite = set.sameSite() == null ? SameSite.LAX : set.sameSite();
        boolean foreign = domain != null && !from.isWithin(domain);
        boolean crossing = from.site() == CookieRequest.Site.CROSS && sameSite != SameSite.NONE;
        boolean unsafe = (set.secure() && !from.secure()) || (sameSite == SameSite.NONE && !set.secure());
        if (foreign || crossing || unsafe) {
            return null;
        }
        return new StoredCookie(
                set.cookie(),
                domain == null ? from.host() : domain,
                domain == null,
                set.path() == null ? from.defaultPath() : set.path(),
                expires(set, now),
                set.secure(),
                sameSite,
                now,
                uses++);
    }

    private static @Nullable Instant expires(SetCookie set, Instant now) {
        Instant latest = now.plus(LONGEST);
        Long age = set.maxAge();
        if (age != null) {
            return age <= 0 ? Instant.MIN : age >= LONGEST.toSeconds() ? latest : now.plusSeconds(age);
        }
        Instant expires = set.expires();
        return expires != null && expires.isAfter(latest) ? latest : expires;
    }

    /** A cookie from an insecure answer does not take the place of a secure one (RFC 6265bis 5.7 step 11). */
    private boolean hidesSecure(StoredCookie cookie, CookieRequest from) {
        if (cookie.secure() || from.secure()) {
            return false;
        }
        CookieRequest path = new CookieRequest(false, cookie.domain(), cookie.path(), CookieRequest.Site.SAME);
        return cookies.stream()
                .anyMatch(old -> old.secure()
                        && old.cookie().name().equals(cookie.cookie().name())
                        && (path.isWithin(old.domain()) || old.domain().endsWith("." + cookie.domain()))
                        && path.isUnder(old.path()));
    }

    private void evict(String domain, Instant now) {
        if (!capacity.admits(cookies.size())) {
            cookies.removeIf(cookie -> cookie.expired(now));
        }
        List<StoredCookie> ofDomain = cookies.stream()
                .filter(cookie -> cookie.domain().equals(domain))
                .toList();
        if (!PER_DOMAIN.admits(ofDomain.size())) {
            ofDomain.stream().min(Comparator.comparingLong(StoredCookie::used)).ifPresent(cookies::remove);
        }
        if (!capacity.admits(cookies.size())) {
            cookies.stream().min(Comparator.comparingLong(StoredCookie::used)).ifPresent(cookies::remove);
        }
    }

    /**
     * The cookies for a request: those of longer paths first, and of equal ones the older first (RFC 6265bis 5.8.3).
     *
     * @param now the time of day
     */
    public List<Cookie> cookies(CookieRequest request, Instant now) {
        cookies.removeIf(cookie -> cookie.expired(now));
        List<StoredCookie> going = new ArrayList<>();
        for (int i = 0; i < cookies.size(); i++) {
            if (cookies.get(i).goesWith(request)) {
                cookies.set(i, cookies.get(i).usedAt(uses++));
                going.add(cookies.get(i));
            }
        }
        going.sort(
                Comparator.<StoredCookie>comparingInt(cookie -> -cookie.path().length())
                        .thenComparing(StoredCookie::created));
        return going.stream().map(StoredCookie::cookie).toList();
    }

    /** Names that promise something (RFC 6265bis 5.4): the promise is to be kept, whatever the case of the prefix. */
    private static final class PrefixedName {

        private static boolean allows(SetCookie set, StoredCookie cookie) {
            String name = set.cookie().name();
            if (name.isEmpty()) {
                String value = lower(set.cookie().value());
                return !value.startsWith("__secure-") && !value.startsWith("__host-");
            }
            String lower = lower(name);
            if (lower.startsWith("__host-")) {
                return cookie.secure() && cookie.hostOnly() && set.domain() == null && "/".equals(set.path());
            }
            return !lower.startsWith("__secure-") || cookie.secure();
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    }
}
