package dev.sansio.oauth.client;

import dev.sansio.http.Authority;
import dev.sansio.http.RequestHead;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port (RFC 6454 4): what a token is sent to, and to nothing else.
 *
 * @param scheme in lower case
 * @param host in lower case
 * @param port the one that is said, or that of the scheme
 */
public record Origin(String scheme, String host, int port) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /**
     * The origin of a URI; what is behind the authority does not count.
     *
     * @throws IllegalArgumentException if it has no scheme or authority
     */
    public static Origin of(String uri) {
        int colon = uri.indexOf("://");
        if (colon <= 0) {
            throw new IllegalArgumentException("an origin has a scheme and an authority");
        }
        int end = colon + 3;
        while (end < uri.length() && "/?#".indexOf(uri.charAt(end)) < 0) {
            end++;
        }
        return of(uri.substring(0, colon).toLowerCase(Locale.ROOT), uri.substring(colon + 3, end));
    }

    /** The origin of a request; null if the request does not say it, so that nobody knows where it goes. */
    public static @Nullable Origin of(RequestHead head) {
        String scheme = head.scheme();
        String authority = head.authority();
        return scheme == null || authority == null ? null : of(scheme, authority);
    }

    private static Origin of(String scheme, String authority) {
        Authority read = Authority.of(authority);
        return new Origin(scheme, read.host(), read.portFor(scheme));
    }

    /** Whether nobody on the way can read what is sent to it: TLS, or this machine. */
    public boolean isProtected() {
        return scheme.equals("https") || LOOPBACK.contains(host);
    }

    /** As it stands in a URI. */
    @Override
    public String toString() {
        return scheme + "://" + host + ":" + port;
    }
}
