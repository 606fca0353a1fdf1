package dev.sansio.socks;

import java.util.List;

/** What happened at a client. */
public sealed interface SocksClientEvent
        permits SocksClientEvent.Refusal,
                SocksClientEvent.Listening,
                SocksClientEvent.Associated,
                SocksClientEvent.Granted,
                SocksClientEvent.AssociationEnded,
                SocksMethodEvent,
                SocksTunnelEvent {

    /** The proxy said no; the session is over, and the phase CLOSED. */
    sealed interface Refusal extends SocksClientEvent
            permits MethodsRefused, CredentialsRefused, RequestRefused, SocksMethodEvent.Aborted {}

    /** The proxy accepts none of the methods that were offered (RFC 1928 section 3). */
    record MethodsRefused(List<SocksMethod> offered) implements Refusal {}

    /**
     * The proxy does not accept user name and password (RFC 1929 section 2).
     *
     * @param status 1 to 255; no specification tells them apart
     */
    record CredentialsRefused(int status) implements Refusal {}

    /**
     * The proxy did not grant the request.
     *
     * @param bound mostly all zeros
     */
    record RequestRefused(SocksReply reply, SocksAddress bound) implements Refusal {}

    /**
     * BIND: the proxy listens. Tell the peer, and await {@link Granted}.
     *
     * @param bound where it listens; if {@link SocksAddress#isUnspecified}, at the proxy's own address with this port
     */
    record Listening(SocksAddress bound) implements SocksClientEvent {}

    /**
     * UDP ASSOCIATE: the relay works for as long as the connection lives. The phase is OPEN.
     *
     * @param relay where {@link SocksUdpEngine} sends; if {@link SocksAddress#isUnspecified}, the proxy's own address with
     *     this port
     */
    record Associated(SocksAddress relay) implements SocksClientEvent {}

    /**
     * The request is granted. The phase is SWITCHED, and what follows is the peer's; or CLOSED after RESOLVE.
     *
     * @param bound CONNECT: the proxy's end of the connection, which need not be what was requested; BIND: the peer that
     *     connected; RESOLVE: the answer
     */
    record Granted(SocksAddress bound) implements SocksClientEvent {}

    /** The proxy has ended the UDP association. */
    record AssociationEnded() implements SocksClientEvent {}
}
