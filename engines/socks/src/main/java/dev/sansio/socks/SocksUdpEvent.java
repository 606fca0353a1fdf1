package dev.sansio.socks;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;

/** What happened at one end of a UDP association. */
public sealed interface SocksUdpEvent {

    /**
     * A datagram, complete.
     *
     * @param address at a client: whence; at a relay: whither it shall go, after a look at its {@link SocksAddress#scope()}
     * @param payload a slice of what was received
     */
    record Received(SocksAddress address, ByteBuffer payload) implements SocksUdpEvent {}

    /**
     * A datagram was dropped.
     *
     * @param other whence it came, or whither it should have gone
     */
    record Dropped(Reason reason, InetSocketAddress other) implements SocksUdpEvent {}

    /** Why a datagram was dropped. */
    enum Reason {
        /** It came from an address that is not the other end's. */
        FOREIGN,
        /** Its header is not as the specification has it. */
        MALFORMED,
        /** It is a fragment, and fragments are not taken. */
        FRAGMENT,
        /** It is a fragment that follows none, or leaves a gap, or is one too many. */
        INCOMPLETE,
        /** It was for a client that has not sent anything yet: who can make others send to it would be a weapon. */
        UNASKED
    }
}
