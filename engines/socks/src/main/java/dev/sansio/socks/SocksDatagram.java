package dev.sansio.socks;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What a UDP relay and its client exchange: a datagram with the address of the other end before it (RFC 1928 section 7).
 *
 * @param fragment the field FRAG: 0 for a datagram that is complete, else 1 to 127 for the position, with 128 added to the last
 * @param address to which the client sends, or from which the relay received
 * @param payload the datagram itself
 */
public record SocksDatagram(int fragment, SocksAddress address, ByteBuffer payload) {

    private static final int HEADER = 3;
    private static final int LAST = 0x80;
    private static final int POSITION = 0x7F;

    /** Checks the range. */
    public SocksDatagram {
        if (fragment < 0 || fragment > 0xFF) {
            throw new IllegalArgumentException("FRAG is one octet: " + fragment);
        }
    }

    /** A complete datagram. */
    public static SocksDatagram of(SocksAddress address, ByteBuffer payload) {
        return new SocksDatagram(0, address, payload);
    }

    /** Whether it is complete in itself. */
    public boolean isStandalone() {
        return fragment == 0;
    }

    /** Whether it is the last of several. */
    public boolean isLast() {
        return (fragment & LAST) != 0;
    }

    /** Its position among several, from 1; 0 for one that is complete. */
    public int position() {
        return fragment & POSITION;
    }

    /**
     * Reads one; the payload is a slice of the buffer, which is left as it was. The reserved octets may be anything.
     *
     * @return null if the header is incomplete, has an address of an unknown type, or a name that is none
     */
    public static @Nullable SocksDatagram decode(ByteBuffer unit) {
        int length = unit.remaining();
        byte[] array;
        int from;
        if (unit.hasArray()) {
            array = unit.array();
            from = unit.arrayOffset() + unit.position();
        } else {
            array = new byte[Math.min(length, HEADER + 1 + 1 + 0xFF + 2)];
            unit.get(unit.position(), array);
            from = 0;
        }
        int at = from + HEADER;
        if (length < HEADER + AddressCodec.PREFIX || !AddressCodec.isKnown(array[at])) {
            return null;
        }
        int header = HEADER + AddressCodec.length(array, at);
        SocksAddress address = header > length ? null : AddressCodec.read(array, at);
        return address == null
                ? null
                : new SocksDatagram(
                        array[from + 2] & 0xFF, address, unit.slice(unit.position() + header, length - header));
    }

    /** Writes it; the payload is left as it was. */
    public ByteBuffer encode() {
        int length = payload.remaining();
        byte[] array = AddressCodec.array(address, HEADER, length);
        array[2] = (byte) fragment;
        payload.get(payload.position(), array, array.length - length, length);
        return ByteBuffer.wrap(array);
    }
}
