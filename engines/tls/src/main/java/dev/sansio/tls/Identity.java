package dev.sansio.tls;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Credentials and the server name that they are for.
 *
 * @param name a host name in lower case, {@code *.} before it for any one label, or null for every name
 */
record Identity(@Nullable String name, TlsCredentials credentials) {

    private static final int EXACT = 2;
    private static final int WILDCARD = 1;
    private static final int ANY = 0;

    /** No match at all. */
    static final int NONE = -1;

    /** How well this identity suits a requested name: the greater the better, or {@link #NONE}. */
    int suits(@Nullable String requested) {
        if (name == null) {
            return ANY;
        }
        if (requested == null) {
            return NONE;
        }
        String lower = requested.toLowerCase(Locale.ROOT);
        if (name.equals(lower)) {
            return EXACT;
        }
        int dot = lower.indexOf('.');
        return name.startsWith("*.") && dot > 0 && name.substring(1).equals(lower.substring(dot)) ? WILDCARD : NONE;
    }
}
