package dev.sansio.matrix.client;

import java.util.Locale;

/**
 * Where a homeserver is.
 *
 * @param scheme {@code https}, or {@code http} in tests
 * @param authority host and perhaps port
 * @param prefix what stands before each path; empty, or beginning with a slash and without one at its end
 */
public record Homeserver(String scheme, String authority, String prefix) {

    /**
     * The homeserver of a base URL, such as {@code https://matrix.example.org}.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Homeserver of(String baseUrl) {
        int colon = baseUrl.indexOf("://");
        if (colon <= 0 || baseUrl.indexOf('?') >= 0 || baseUrl.indexOf('#') >= 0) {
            throw new IllegalArgumentException(
                    "a base URL has a scheme and an authority, and neither query nor fragment");
        }
        int slash = baseUrl.indexOf('/', colon + 3);
        String prefix = slash < 0 ? "" : baseUrl.substring(slash);
        while (prefix.endsWith("/")) {
            prefix = prefix.substring(0, prefix.length() - 1);
        }
        return new Homeserver(
                baseUrl.substring(0, colon).toLowerCase(Locale.ROOT),
                baseUrl.substring(colon + 3, slash < 0 ? baseUrl.length() : slash),
                prefix);
    }

    /** The address of a path here. */
    public String url(String target) {
        return scheme + "://" + authority + prefix + target;
    }
}
