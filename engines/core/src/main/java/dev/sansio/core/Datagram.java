package dev.sansio.core;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * One datagram.
 *
 * @param remote whence it came or whither it goes
 * @param local the address on our side, or null when the transport does not tell or may choose
 * @param ecn the two bits of explicit congestion notification (RFC 3168), or -1 when unknown
 * @param payload its content
 */
public record Datagram(InetSocketAddress remote, @Nullable InetSocketAddress local, int ecn, ByteBuffer payload) {

    /** A datagram of which only the other end is known. */
    public static Datagram of(InetSocketAddress remote, ByteBuffer payload) {
        return new Datagram(remote, null, -1, payload);
    }

    public Datagram {
        if (ecn < -1 || ecn > 3) {
            throw new IllegalArgumentException("ecn is -1 or two bits: " + ecn);
        }
    }
}
