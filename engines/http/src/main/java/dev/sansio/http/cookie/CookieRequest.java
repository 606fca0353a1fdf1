package dev.sansio.http.cookie;

import dev.sansio.http.Authority;
import java.util.Locale;

/**
 * The request that cookies go with, or came as the answer to.
 *
 * @param secure whether the connection is, as with the scheme {@code https}
 * @param host in lower case, in the form of ASCII
 * @param path of the target, without its query
 * @param site whence the request comes
 */
public record CookieRequest(boolean secure, String host, String path, Site site) {

    /** Whence a request comes (RFC 6265bis 5.2). */
    public enum Site {
        /** From the site itself, or from no page at all. */
        SAME,
        /** From another site, by a link that was followed: a safe method, in the whole window. */
        CROSS_BY_LINK,
        /** From another site in any other way. */
        CROSS
    }

    /** A request with its path cut off before the query. */
    public CookieRequest {
        host = host.toLowerCase(Locale.ROOT);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
    }

    /** A request that no other site has caused. */
    public static CookieRequest of(String scheme, String authority, String path) {
        boolean secure = scheme.equals("https") || scheme.equals("wss");
        return new CookieRequest(secure, Authority.of(authority).host(), path, Site.SAME);
    }

    /** Up to the last slash, which is left out (RFC 6265bis 5.1.4). */
    String defaultPath() {
        int slash = path.lastIndexOf('/');
        return !path.startsWith("/") || slash == 0 ? "/" : path.substring(0, slash);
    }

    /** Whether the host is the domain or within it; an address is within nothing (RFC 6265bis 5.1.3). */
    boolean isWithin(String domain) {
        return host.equals(domain) || (host.endsWith("." + domain) && !isAddress());
    }

    private boolean isAddress() {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    /** Whether the path is the given one or under it (RFC 6265bis 5.1.4). */
    boolean isUnder(String other) {
        return path.startsWith(other)
                && (path.length() == other.length() || other.endsWith("/") || path.charAt(other.length()) == '/');
    }
}
