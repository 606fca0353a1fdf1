package dev.sansio.oauth.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The syntax of URIs that a user agent is sent to (RFC 3986 4.3, RFC 6749 3.1.2). */
public final class AbsoluteUri {

    /** What a browser runs or shows as if it came from the page before. */
    private static final Set<String> SCRIPTS = Set.of("javascript", "data", "vbscript", "blob", "about", "file");

    private static final int LONGEST = 8192;

    private AbsoluteUri() {}

    /**
     * Whether a text is an absolute URI without fragment and without user information, of a scheme that a user agent may be sent
     * to: not {@code javascript}, {@code data} and their like. {@code http} and {@code https} have a host.
     */
    public static boolean is(String text) {
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c <= ' ' || c >= 0x7F)) {
            return false;
        }
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            if (scheme == null || uri.getRawFragment() != null || SCRIPTS.contains(scheme.toLowerCase(Locale.ROOT))) {
                return false;
            }
            boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            String authority = uri.getRawAuthority();
            return (!web || uri.getHost() != null) && (authority == null || authority.indexOf('@') < 0);
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
