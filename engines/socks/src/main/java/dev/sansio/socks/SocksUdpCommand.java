package dev.sansio.socks;

import java.nio.ByteBuffer;

/** What an application may say to a {@link SocksUdpEngine}. */
public sealed interface SocksUdpCommand {

    /**
     * A datagram, complete.
     *
     * @param address at a client: whither; at a relay: whence it came
     */
    record Send(SocksAddress address, ByteBuffer payload) implements SocksUdpCommand {}

    /** The association is over: say so when its connection has ended (RFC 1928 section 7). */
    record Close() implements SocksUdpCommand {}
}
