package dev.sansio.oauth.proof;

import dev.sansio.oauth.form.PercentEncoding;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The URI of a request as a proof has it: without query and fragment (RFC 9449 4.2). */
final class TargetUri {

    private TargetUri() {}

    /**
     * The URI without query and fragment.
     *
     * @throws IllegalArgumentException if it is not one of HTTP
     */
    static String of(String uri) {
        String target = cut(uri);
        if (normalized(target) == null) {
            throw new IllegalArgumentException("a proof is for a URI of HTTP");
        }
        return target;
    }

    /** Whether a URI is one of HTTP, as far as a proof has it. */
    static boolean is(String uri) {
        return normalized(cut(uri)) != null;
    }

    private static String cut(String uri) {
        int query = uri.indexOf('?');
        int fragment = uri.indexOf('#');
        int end = Math.min(query < 0 ? uri.length() : query, fragment < 0 ? uri.length() : fragment);
        return uri.substring(0, end);
    }

    /** Whether two URIs are the same after normalization (RFC 9449 4.3, RFC 3986 6.2.2, 6.2.3). */
    static boolean isSame(String one, String other) {
        String normalized = normalized(cut(one));
        return normalized != null && normalized.equals(normalized(cut(other)));
    }

    private static @Nullable String normalized(String text) {
        try {
            URI uri = new URI(text).normalize();
            String scheme = uri.getScheme();
            if (scheme == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
                return null;
            }
            String lower = scheme.toLowerCase(Locale.ROOT);
            if (!lower.equals("https") && !lower.equals("http")) {
                return null;
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : lower.equals("https") ? 443 : 80;
            String path = uri.getRawPath();
            return lower + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port
                    + (path == null || path.isEmpty() ? "/" : decodedUnreserved(path));
        } catch (URISyntaxException none) {
            return null;
        }
    }

    /** {@code %7e} is {@code ~}, and {@code %2f} is {@code %2F}. */
    private static String decodedUnreserved(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c != '%') {
                out.append(c);
                continue;
            }
            int octet = Integer.parseInt(path.substring(i + 1, i + 3), 16); // as the URI was parsed, two digits follow
            if (PercentEncoding.isUnreserved(octet)) {
                out.append((char) octet);
            } else {
                out.append(path.substring(i, i + 3).toUpperCase(Locale.ROOT));
            }
            i += 2;
        }
        return out.toString();
    }
}
