package dev.sansio.socks;

import java.util.Locale;

/**
 * Where an address leads, as far as it tells by itself; for the rules of a proxy. A {@link #NAME} tells nothing: rules are
 * to be asked again for the addresses that it resolves to.
 */
public enum SocksScope {
    /** All zeros: on many systems the host itself. */
    UNSPECIFIED,
    /** The host itself: 127.0.0.0/8, ::1, and the names localhost and below (RFC 6761 section 6.3). */
    LOOPBACK,
    /** The link: 169.254.0.0/16, fe80::/10; where clouds serve credentials. */
    LINK_LOCAL,
    /** A private network: RFC 1918, 100.64.0.0/10, fc00::/7. */
    PRIVATE,
    /** Many hosts, or all of the network: multicast and broadcast. */
    MULTICAST,
    /** Some other address. */
    GLOBAL,
    /** A name that only a resolver understands. */
    NAME,
    /** No name and no literal, which some resolvers read as an address all the same: 127.1, 0x7f000001, fe80::1%eth0. */
    AMBIGUOUS;

    static SocksScope of(SocksAddress canonical) {
        switch (canonical.type()) {
            case IPV4:
                return ofIpv4((int) canonical.low());
            case IPV6:
                return ofIpv6(canonical.high(), canonical.low());
            default:
                return ofName(canonical.domain());
        }
    }

    private static SocksScope ofIpv4(int octets) {
        int first = octets >>> 24;
        int second = octets >>> 16 & 0xFF;
        if (first == 0) {
            return UNSPECIFIED;
        }
        if (first == 127) {
            return LOOPBACK;
        }
        if (first == 169 && second == 254) {
            return LINK_LOCAL;
        }
        if ((first >= 224 && first < 240) || octets == -1) {
            return MULTICAST;
        }
        boolean closed = first == 10
                || (first == 172 && second >> 4 == 1)
                || (first == 192 && second == 168)
                || (first == 100 && second >> 6 == 1);
        return closed ? PRIVATE : GLOBAL;
    }

    private static SocksScope ofIpv6(long high, long low) {
        if (high == 0 && low >= 0 && low <= 1) {
            return low == 0 ? UNSPECIFIED : LOOPBACK;
        }
        if (high == 0 && low >>> 32 == 0) {
            return ofIpv4((int) low); // IPv4-compatible, deprecated
        }
        if (high == 0x0064_FF9B_0000_0000L && low >>> 32 == 0) {
            return ofIpv4((int) low); // by NAT64 (RFC 6052)
        }
        if (high >>> 48 == 0x2002) {
            return ofIpv4((int) (high >>> 16)); // by 6to4 (RFC 3056)
        }
        if (high >>> 54 == 0xFE80 >> 6) {
            return LINK_LOCAL;
        }
        if (high >>> 56 == 0xFF) {
            return MULTICAST;
        }
        return high >>> 57 == 0xFC >> 1 ? PRIVATE : GLOBAL;
    }

    private static SocksScope ofName(String name) {
        String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        String last = plain.substring(plain.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (last.equals("localhost")) {
            return LOOPBACK;
        }
        boolean numeric = last.isEmpty() || last.chars().allMatch(c -> c >= '0' && c <= '9') || last.startsWith("0x");
        return numeric || name.indexOf(':') >= 0 || name.indexOf('%') >= 0 || name.indexOf('[') >= 0 || fullWidth(name)
                ? AMBIGUOUS
                : NAME;
    }

    /** Letters that a resolver may fold to the digits and dots of an address: outside of ASCII everything is in doubt. */
    private static boolean fullWidth(String name) {
        return name.chars().anyMatch(c -> c >= 0x80);
    }
}
