package dev.sansio.socks;

import java.nio.ByteBuffer;

/** What the application says in a tunnel of {@link SocksTunnel}, at either end. */
public sealed interface SocksTunnelCommand extends SocksClientCommand, SocksServerCommand {

    /** Octets for the other end of the tunnel. */
    record Send(ByteBuffer octets) implements SocksTunnelCommand {}

    /** Nothing more follows in this direction. */
    record Finish() implements SocksTunnelCommand {}
}
