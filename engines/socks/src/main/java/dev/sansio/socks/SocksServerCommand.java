package dev.sansio.socks;

/** What the application at a server may say. The engine is PAUSED while it awaits an answer. */
public sealed interface SocksServerCommand
        permits SocksServerCommand.AcceptCredentials,
                SocksServerCommand.RejectCredentials,
                SocksServerCommand.Grant,
                SocksServerCommand.GrantSecond,
                SocksServerCommand.Refuse,
                SocksServerCommand.Close,
                SocksMethodCommand,
                SocksTunnelCommand {

    /** User name and password are right. */
    record AcceptCredentials() implements SocksServerCommand {}

    /** User name and password are wrong, or a method of the application's own failed; the session is over. */
    record RejectCredentials() implements SocksServerCommand {}

    /**
     * The request is granted.
     *
     * @param bound CONNECT: the proxy's end of the connection; BIND: where it listens; UDP ASSOCIATE: where the relay takes
     *     datagrams; RESOLVE: the answer. SOCKS 4 can only tell IPv4 addresses
     */
    record Grant(SocksAddress bound) implements SocksServerCommand {}

    /** BIND: somebody has connected. */
    record GrantSecond(SocksAddress peer) implements SocksServerCommand {}

    /** The request is not granted, or for BIND nobody came; the session is over. SOCKS 4 gets the nearest that it knows. */
    record Refuse(SocksReply reply) implements SocksServerCommand {}

    /** Ends the session without a word; the end of a UDP association. */
    record Close() implements SocksServerCommand {}
}
