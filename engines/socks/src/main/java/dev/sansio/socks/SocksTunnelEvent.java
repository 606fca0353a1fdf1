package dev.sansio.socks;

import java.nio.ByteBuffer;

/** What happens in a tunnel of {@link SocksTunnel}, at either end. */
public sealed interface SocksTunnelEvent extends SocksClientEvent, SocksServerEvent {

    /** Octets from the other end of the tunnel; a slice of what was received. */
    record Received(ByteBuffer octets) implements SocksTunnelEvent {}

    /** Nothing more comes in this direction. */
    record Finished() implements SocksTunnelEvent {}
}
