package dev.sansio.github.api;

import dev.sansio.http.Authority;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Scheme, host and port (RFC 9110 4.3.1): where credentials may go, or may not.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case
 * @param port as it is, or the one that the scheme has by default
 */
public record Origin(String scheme, String host, int port) {

    /**
     * A checked origin.
     *
     * @throws IllegalArgumentException if the scheme is another, or the host none
     */
    public Origin {
        scheme = scheme.toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("the scheme is http or https");
        }
        Authority authority = new Authority(host, port);
        host = authority.host();
        port = authority.portFor(scheme);
    }

    /**
     * Of {@code https://host} or {@code http://host:port}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Origin of(String text) {
        Location location = Location.parse(text);
        if (location == null || !location.path().equals("/")) {
            throw new IllegalArgumentException("an origin has a scheme and a host, and no path");
        }
        return location.origin();
    }

    /** As it stands in {@code Host}: without a port that goes without saying. */
    public String authority() {
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return usual ? host : host + ":" + port;
    }

    /** As it begins a URI. */
    @Override
    public String toString() {
        return scheme + "://" + authority();
    }

    /**
     * Whereto a request goes.
     *
     * @param path with its query
     */
    public record Location(Origin origin, String path) {

        /** Of an absolute URI of HTTP without user information; null for anything else. A fragment is left out. */
        public static @Nullable Location parse(String uri) {
            try {
                return of(new URI(uri));
            } catch (URISyntaxException none) {
                return null;
            }
        }

        /** Whereto a reference leads from here (RFC 3986 5); null if nowhere in HTTP. */
        public @Nullable Location resolve(String reference) {
            try {
                URI relative = new URI(reference);
                boolean samePath = relative.getScheme() == null
                        && relative.getRawAuthority() == null
                        && relative.getRawPath().isEmpty();
                return samePath ? withQuery(relative.getRawQuery()) : of(new URI(toString()).resolve(relative));
            } catch (URISyntaxException | IllegalArgumentException none) {
                return null;
            }
        }

        /** A reference without a path stays at this one (RFC 3986 5.2.2), which {@link URI#resolve} does not know. */
        private @Nullable Location withQuery(@Nullable String query) {
            if (query == null) {
                return this;
            }
            int mark = path.indexOf('?');
            String target = (mark < 0 ? path : path.substring(0, mark)) + "?" + query;
            return visible(target) ? new Location(origin, target) : null;
        }

        private static @Nullable Location of(URI uri) {
            String host = uri.getHost();
            if (host == null || uri.getScheme() == null || uri.getRawUserInfo() != null || uri.isOpaque()) {
                return null;
            }
            try {
                String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
                String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
                return visible(path + query)
                        ? new Location(new Origin(uri.getScheme(), host, uri.getPort()), path + query)
                        : null;
            } catch (IllegalArgumentException none) {
                return null;
            }
        }

        private static boolean visible(String text) {
            return text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        }

        @Override
        public String toString() {
            return origin + path;
        }
    }
}
