package dev.sansio.socks;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address with a port: ATYP, ADDR and PORT (RFC 1928 section 5). A name is only ever a name: nothing here looks it up.
 */
public final class SocksAddress {

    /** The kinds, by the field ATYP. */
    public enum Type {
        /** Four octets. */
        IPV4(1),
        /** A name of 1 to 255 octets. */
        DOMAIN(3),
        /** Sixteen octets. */
        IPV6(4);

        final int code;

        Type(int code) {
            this.code = code;
        }
    }

    /** 0.0.0.0 and port 0: not known, or not told. */
    public static final SocksAddress UNSPECIFIED = new SocksAddress(Type.IPV4, 0, 0, null, 0);

    private static final int MOST_PORT = 0xFFFF;

    private final Type type;
    private final long high;
    private final long low;
    private final @Nullable String domain;
    private final int port;

    private SocksAddress(Type type, long high, long low, @Nullable String domain, int port) {
        if (port < 0 || port > MOST_PORT) {
            throw new IllegalArgumentException("a port is 0 to 65535: " + port);
        }
        this.type = type;
        this.high = high;
        this.low = low;
        this.domain = domain;
        this.port = port;
    }

    /**
     * A name.
     *
     * @throws IllegalArgumentException unless it is 1 to 255 octets of UTF-8, without spaces and control characters
     */
    public static SocksAddress domain(String name, int port) {
        if (!DomainSyntax.isDomain(name)) {
            throw new IllegalArgumentException("not a name of 1 to 255 octets, without spaces and control characters");
        }
        return new SocksAddress(Type.DOMAIN, 0, 0, name, port);
    }

    /** A name that was checked. */
    static SocksAddress checkedDomain(String name, int port) {
        return new SocksAddress(Type.DOMAIN, 0, 0, name, port);
    }

    /** The four octets of an IPv4 address, the first one the most significant. */
    public static SocksAddress ipv4(int octets, int port) {
        return new SocksAddress(Type.IPV4, 0, octets & 0xFFFF_FFFFL, null, port);
    }

    /** The sixteen octets of an IPv6 address, as two halves. */
    public static SocksAddress ipv6(long high, long low, int port) {
        return new SocksAddress(Type.IPV6, high, low, null, port);
    }

    /** An address of four or sixteen octets. */
    public static SocksAddress ip(byte[] octets, int port) {
        if (octets.length == 4) {
            return ipv4((int) number(octets, 0, 4), port);
        }
        if (octets.length != 16) {
            throw new IllegalArgumentException("an address has 4 or 16 octets: " + octets.length);
        }
        return ipv6(number(octets, 0, 8), number(octets, 8, 8), port);
    }

    private static long number(byte[] octets, int from, int count) {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number = number << 8 | (octets[from + i] & 0xFF);
        }
        return number;
    }

    /** An address of the class library. A name that was not looked up stays one. */
    public static SocksAddress of(InetSocketAddress address) {
        InetAddress ip = address.getAddress();
        return ip == null ? domain(address.getHostString(), address.getPort()) : ip(ip.getAddress(), address.getPort());
    }

    /**
     * An address literal, or else a name.
     *
     * @param host such as {@code 192.0.2.1}, {@code 2001:db8::1} with or without brackets, {@code host.example}
     */
    public static SocksAddress of(String host, int port) {
        SocksAddress literal = AddressText.parse(host, port);
        return literal != null ? literal : domain(host, port);
    }

    /** The kind. */
    public Type type() {
        return type;
    }

    /** The name. */
    public String domain() {
        if (domain == null) {
            throw new IllegalStateException("not a name: " + this);
        }
        return domain;
    }

    /** The four or sixteen octets of an address that is no name. */
    public byte[] octets() {
        if (domain != null) {
            throw new IllegalStateException("a name: " + this);
        }
        int length = type == Type.IPV4 ? 4 : 16;
        byte[] octets = new byte[length];
        for (int i = 0; i < length; i++) {
            octets[length - 1 - i] = (byte) ((i < 8 ? low : high) >>> (8 * (i & 7)));
        }
        return octets;
    }

    /** The first eight of sixteen octets. */
    long high() {
        return high;
    }

    /** The last eight of sixteen octets, or all four. */
    long low() {
        return low;
    }

    /** 0 to 65535. */
    public int port() {
        return port;
    }

    /** Whether it is all zeros: who gets it as an address to connect to uses the one of whoever sent it. */
    public boolean isUnspecified() {
        return domain == null && high == 0 && low == 0;
    }

    /**
     * What is reached by it: a name that is an address literal as that address, an IPv4 address within an IPv6 one as IPv4.
     * Lists of what is allowed look at this, and at {@link #scope()}.
     */
    public SocksAddress canonical() {
        SocksAddress address = domain == null ? this : AddressText.parse(domain, port);
        if (address == null) {
            return this;
        }
        return address.type == Type.IPV6 && address.high == 0 && address.low >>> 32 == 0xFFFF
                ? ipv4((int) address.low, port)
                : address;
    }

    /** Where that leads, as far as the address itself tells; of the {@link #canonical()} address. */
    public SocksScope scope() {
        return SocksScope.of(canonical());
    }

    /** The address for the class library; a name stays unresolved. */
    public InetSocketAddress toSocketAddress() {
        if (domain != null) {
            return InetSocketAddress.createUnresolved(domain, port);
        }
        try {
            return new InetSocketAddress(InetAddress.getByAddress(octets()), port);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four or sixteen octets are an address", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof SocksAddress)) {
            return false;
        }
        SocksAddress that = (SocksAddress) other;
        return type == that.type
                && high == that.high
                && low == that.low
                && port == that.port
                && Objects.equals(domain, that.domain);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Long.hashCode(high) + Long.hashCode(low)) + 31 * Objects.hashCode(domain) + port;
    }

    /** As in an URI: {@code 192.0.2.1:80}, {@code [2001:db8::1]:80}, {@code host.example:80}. */
    @Override
    public String toString() {
        String host = domain != null
                ? domain
                : type == Type.IPV4 ? AddressText.ipv4((int) low) : '[' + AddressText.ipv6(high, low) + ']';
        return host + ':' + port;
    }
}
