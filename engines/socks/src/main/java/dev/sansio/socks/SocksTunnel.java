package dev.sansio.socks;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Switch;

/**
 * SOCKS with the tunnel that follows, as one engine; for whoever has octets to pass on and no engine of another protocol. Its
 * commands are then {@link SocksTunnelCommand}s, its events {@link SocksTunnelEvent}s.
 */
public final class SocksTunnel {

    private SocksTunnel() {}

    /** A client, and what it reaches by CONNECT. */
    public static StreamEngine<SocksClientCommand, SocksClientEvent> client(
            SocksClientConfig config, SocksAddress destination) {
        return client(config, SocksCmd.CONNECT, destination);
    }

    /** A client, and what it reaches by CONNECT, or who reaches it by BIND; UDP ASSOCIATE has no tunnel. */
    public static StreamEngine<SocksClientCommand, SocksClientEvent> client(
            SocksClientConfig config, SocksCmd cmd, SocksAddress destination) {
        return Switch.of(
                new SocksClientEngine(config, cmd, destination), event -> new TunnelEngine<>(received -> received));
    }

    /** A server, and what its client says once it was granted. */
    public static StreamEngine<SocksServerCommand, SocksServerEvent> server(SocksServerConfig config) {
        return Switch.of(new SocksServerEngine(config), event -> new TunnelEngine<>(received -> received));
    }

    /** Octets as they are, from the beginning: a proxy's connection with the destination. */
    public static StreamEngine<SocksTunnelCommand, SocksTunnelEvent> plain() {
        return new TunnelEngine<>(received -> received);
    }
}
