package dev.sansio.socks;

import org.jspecify.annotations.Nullable;

/** IP addresses as text: RFC 1123 section 2.1 for IPv4, RFC 5952 for IPv6. */
final class AddressText {

    private static final int GROUPS = 8;

    private AddressText() {}

    /** The address of a literal, in brackets or not; null if it is none. */
    static @Nullable SocksAddress parse(String host, int port) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return host.indexOf(':') < 0 ? null : ipv6(host.substring(1, host.length() - 1), port);
        }
        if (host.indexOf(':') >= 0) {
            return ipv6(host, port);
        }
        long octets = ipv4(host);
        return octets < 0 ? null : SocksAddress.ipv4((int) octets, port);
    }

    /** The value of four decimal numbers, or -1. */
    private static long ipv4(String text) {
        long value = 0;
        int parts = 0;
        for (int at = 0; at <= text.length(); parts++) {
            int dot = text.indexOf('.', at);
            int end = dot < 0 ? text.length() : dot;
            int octet = octet(text, at, end);
            if (octet < 0 || parts == 4) {
                return -1;
            }
            value = value << 8 | octet;
            at = end + 1;
        }
        return parts == 4 ? value : -1;
    }

    private static int octet(String text, int from, int to) {
        int length = to - from;
        if (length < 1 || length > 3 || (length > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + c - '0';
        }
        return value > 255 ? -1 : value;
    }

    private static @Nullable SocksAddress ipv6(String text, int port) {
        int gap = text.indexOf("::");
        int[] groups = new int[GROUPS];
        if (gap < 0) {
            if (groups(text, groups, 0) != GROUPS) {
                return null;
            }
        } else {
            int[] tail = new int[GROUPS];
            int before = groups(text.substring(0, gap), groups, 0);
            int after = groups(text.substring(gap + 2), tail, 0);
            if (before < 0 || after < 0 || before + after >= GROUPS) {
                return null;
            }
            System.arraycopy(tail, 0, groups, GROUPS - after, after);
        }
        long high = 0;
        long low = 0;
        for (int i = 0; i < GROUPS / 2; i++) {
            high = high << 16 | groups[i];
            low = low << 16 | groups[i + GROUPS / 2];
        }
        return SocksAddress.ipv6(high, low, port);
    }

    /** Reads groups with colons between them, at the end perhaps an IPv4 address; how many, or -1. */
    private static int groups(String text, int[] groups, int from) {
        int count = from;
        for (int at = 0; at < text.length(); ) {
            int colon = text.indexOf(':', at);
            int end = colon < 0 ? text.length() : colon;
            if (colon < 0 && text.indexOf('.', at) >= 0) {
                long octets = ipv4(text.substring(at));
                if (octets < 0 || count > GROUPS - 2) {
                    return -1;
                }
                groups[count++] = (int) (octets >>> 16);
                groups[count++] = (int) octets & 0xFFFF;
                return count;
            }
            int group = group(text, at, end);
            if (group < 0 || count == GROUPS || end == text.length() - 1) {
                return -1;
            }
            groups[count++] = group;
            at = end + 1;
        }
        return count;
    }

    private static int group(String text, int from, int to) {
        if (to == from || to - from > 4) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    static String ipv4(int octets) {
        return (octets >>> 24) + "." + (octets >>> 16 & 0xFF) + "." + (octets >>> 8 & 0xFF) + "." + (octets & 0xFF);
    }

    static String ipv6(long high, long low) {
        int gapFrom = -1;
        int gapTo = -1;
        for (int i = 0; i < GROUPS; i++) {
            int end = i;
            while (end < GROUPS && group(high, low, end) == 0) {
                end++;
            }
            if (end - i > 1 && end - i > gapTo - gapFrom) {
                gapFrom = i;
                gapTo = end;
            }
            i = Math.max(i, end - 1);
        }
        StringBuilder text = new StringBuilder(39);
        for (int i = 0; i < GROUPS; i++) {
            if (i == gapFrom) {
                text.append("::");
                i = gapTo - 1;
            } else {
                text.append(i == 0 || i == gapTo ? "" : ":").append(Integer.toHexString(group(high, low, i)));
            }
        }
        return text.toString();
    }

    private static int group(long high, long low, int index) {
        return (int) ((index < 4 ? high : low) >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }
}
