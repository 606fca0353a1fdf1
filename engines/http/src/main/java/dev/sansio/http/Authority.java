package dev.sansio.http;

import java.util.Locale;

/**
 * Host and port of a target (RFC 9110 7.2, RFC 3986 3.2).
 *
 * @param host a registered name or an IPv4 address in lower case, or an IPv6 address in square brackets; never empty
 * @param port 0 to 65535, or -1 where it is not said
 */
public record Authority(String host, int port) {

    /** Unreserved characters and sub-delimiters; of the latter most never occur, and all are harmless. */
    private static final boolean[] HOST = new boolean[0x80];

    static {
        for (int c = 0; c < HOST.length; c++) {
            int letter = c | 0x20;
            HOST[c] = (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || "-._~!$&'()*+,;=".indexOf(c) >= 0;
        }
    }

    /**
     * A checked authority.
     *
     * @throws IllegalArgumentException if it could not be written
     */
    public Authority {
        if (port < -1 || port > 65_535 || host.isEmpty() || hostEnd(host) != host.length()) {
            throw new IllegalArgumentException("no host and port: " + port);
        }
        host = host.toLowerCase(
                Locale.ROOT); // only now: some characters beyond ASCII have letters of ASCII as lower case
    }

    /**
     * Reads {@code host} or {@code host:port}.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Authority of(String text) {
        int end = hostEnd(text);
        if (end <= 0 || portOf(text, end) < -1) {
            throw new IllegalArgumentException("the authority is no host with an optional port");
        }
        return new Authority(text.substring(0, end), portOf(text, end));
    }

    /** Whether a text is a host with an optional port: no user information, no space, and not empty. */
    public static boolean isValid(String text) {
        int end = hostEnd(text);
        return end > 0 && portOf(text, end) >= -1;
    }

    /** The port, or the one that the scheme has by default: 80 for {@code http} and {@code ws}, else 443. */
    public int portFor(String scheme) {
        return port >= 0 ? port : scheme.equals("http") || scheme.equals("ws") ? 80 : 443;
    }

    /** The port after a colon, -1 without one, or -2 for what is no port. An empty port is none (RFC 3986 3.2.3). */
    private static int portOf(String text, int colon) {
        int length = text.length();
        if (colon == length || (colon + 1 == length && text.charAt(colon) == ':')) {
            return -1;
        }
        if (text.charAt(colon) != ':' || length - colon > 6) {
            return -2;
        }
        int port = 0;
        for (int i = colon + 1; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -2;
            }
            port = port * 10 + digit;
        }
        return port <= 65_535 ? port : -2;
    }

    /** Where the host ends, or 0 if there is none (RFC 3986 3.2.2). */
    private static int hostEnd(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end > 2 && isLiteral(text, end) ? end + 1 : 0;
        }
        int i = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHostCharacter(c)) {
                continue;
            }
            if (c != '%') {
                break;
            }
            if (!isHex(text, i + 1) || !isHex(text, i + 2)) {
                return 0;
            }
            i += 2;
        }
        return i;
    }

    /** Within the brackets: hexadecimal digits, colons and dots, or a version of the future that is not ours to read. */
    private static boolean isLiteral(String text, int end) {
        boolean colon = false;
        for (int i = 1; i < end; i++) {
            char c = text.charAt(i);
            colon |= c == ':';
            if (!isHex(text, i) && c != ':' && c != '.') {
                return false;
            }
        }
        return colon;
    }

    private static boolean isHostCharacter(char c) {
        return c < HOST.length && HOST[c];
    }

    private static boolean isHex(String text, int at) {
        return at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), 16) >= 0;
    }

    /** As it stands in a request: {@code host} or {@code host:port}. */
    @Override
    public String toString() {
        return port < 0 ? host : host + ":" + port;
    }
}
