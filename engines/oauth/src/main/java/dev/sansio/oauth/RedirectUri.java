package dev.sansio.oauth;

import dev.sansio.oauth.form.AbsoluteUri;
import java.util.List;

/** Where a user agent is sent back to (RFC 6749 3.1.2): an absolute URI without fragment. */
public record RedirectUri(String value) {

    private static final List<String> LOOPBACK = List.of("http://127.0.0.1", "http://[::1]");

    /**
     * A checked URI.
     *
     * @throws IllegalArgumentException if it is not absolute, or has a fragment, user information, or a scheme that runs scripts
     */
    public RedirectUri {
        if (!AbsoluteUri.is(value)) {
            throw new IllegalArgumentException("a redirect URI is absolute, without fragment and user information");
        }
    }

    /**
     * Whether the URI of a request is one that was registered: character by character (RFC 9700 2.1, RFC 3986 6.2.1), but for the
     * port of a loopback address, which a native application learns only when it runs (RFC 8252 7.3). {@code localhost} is a name
     * and may be another address (RFC 8252 8.3): it has no such exception.
     */
    public boolean matches(RedirectUri registered) {
        return value.equals(registered.value) || (isLoopback() && withoutPort().equals(registered.withoutPort()));
    }

    /** Whether it is {@code http} to a loopback address, which does not leave the machine (RFC 8252 7.3). */
    public boolean isLoopback() {
        return LOOPBACK.stream().anyMatch(start -> value.startsWith(start) && isEnd(value, afterPort(start.length())));
    }

    /**
     * Whether a provider may register it (RFC 9700 2.6, RFC 8252 7): {@code https}, {@code http} to a loopback address, or a scheme
     * of an application, which has a dot as it is a domain name in reverse.
     */
    public boolean isProtected() {
        String scheme = value.substring(0, value.indexOf(':'));
        return scheme.equalsIgnoreCase("https") || scheme.indexOf('.') > 0 || isLoopback();
    }

    private String withoutPort() {
        for (String start : LOOPBACK) {
            if (value.startsWith(start) && isEnd(value, afterPort(start.length()))) {
                return start + value.substring(afterPort(start.length()));
            }
        }
        return value;
    }

    private int afterPort(int at) {
        int end = at;
        if (end < value.length() && value.charAt(end) == ':') {
            end++;
            while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
                end++;
            }
        }
        return end;
    }

    private static boolean isEnd(String uri, int at) {
        return at == uri.length() || uri.charAt(at) == '/' || uri.charAt(at) == '?';
    }

    /** The URI as it is. */
    @Override
    public String toString() {
        return value;
    }
}
