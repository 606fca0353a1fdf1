package dev.sansio.socks;

import dev.sansio.core.Outbox;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** ATYP, ADDR and PORT (RFC 1928 section 5). */
final class AddressCodec {

    /** So many octets tell how many there are. */
    static final int PREFIX = 2;

    private static final int IPV4 = 1;
    private static final int DOMAIN = 3;
    private static final int IPV6 = 4;

    private AddressCodec() {}

    static boolean isKnown(byte type) {
        return type == IPV4 || type == DOMAIN || type == IPV6;
    }

    /** How many octets an address of a known type has, from {@link #PREFIX} octets of it. */
    static int length(byte[] array, int at) {
        switch (array[at]) {
            case IPV4:
                return 1 + 4 + 2;
            case DOMAIN:
                return 1 + 1 + (array[at + 1] & 0xFF) + 2;
            default:
                return 1 + 16 + 2;
        }
    }

    /** The address; null if its name is none. All octets are there. */
    static @Nullable SocksAddress read(byte[] array, int at) {
        switch (array[at]) {
            case IPV4:
                return SocksAddress.ipv4((int) number(array, at + 1, 4), port(array, at + 5));
            case DOMAIN:
                int length = array[at + 1] & 0xFF;
                String name = DomainSyntax.domain(array, at + 2, length);
                return name == null ? null : SocksAddress.checkedDomain(name, port(array, at + 2 + length));
            default:
                return SocksAddress.ipv6(number(array, at + 1, 8), number(array, at + 9, 8), port(array, at + 17));
        }
    }

    static int port(byte[] array, int at) {
        return (array[at] & 0xFF) << 8 | (array[at + 1] & 0xFF);
    }

    static long number(byte[] array, int at, int count) {
        long number = 0;
        for (int i = at; i < at + count; i++) {
            number = number << 8 | (array[i] & 0xFF);
        }
        return number;
    }

    static void write(SocksAddress address, Outbox out) {
        out.put(address.type().code);
        switch (address.type()) {
            case IPV4:
                out.putInt((int) address.low());
                break;
            case DOMAIN:
                byte[] name = address.domain().getBytes(StandardCharsets.UTF_8);
                out.put(name.length).put(name);
                break;
            default:
                out.putLong(address.high()).putLong(address.low());
                break;
        }
        out.putShort(address.port());
    }

    /** The same as one array, with room before and after. */
    static byte[] array(SocksAddress address, int before, int after) {
        boolean named = address.type() == SocksAddress.Type.DOMAIN;
        byte[] octets = named ? address.domain().getBytes(StandardCharsets.UTF_8) : address.octets();
        int to = before;
        byte[] array = new byte[before + 1 + (named ? 1 : 0) + octets.length + 2 + after];
        array[to++] = (byte) address.type().code;
        if (named) {
            array[to++] = (byte) octets.length;
        }
        System.arraycopy(octets, 0, array, to, octets.length);
        to += octets.length;
        array[to++] = (byte) (address.port() >>> 8);
        array[to] = (byte) address.port();
        return array;
    }
}
