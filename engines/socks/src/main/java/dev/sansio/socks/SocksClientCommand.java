package dev.sansio.socks;

/** What the application at a client may say; most need nothing, for the request is known from the beginning. */
public sealed interface SocksClientCommand permits SocksClientCommand.Close, SocksMethodCommand, SocksTunnelCommand {

    /** Gives up, or ends a UDP association. */
    record Close() implements SocksClientCommand {}
}
