package dev.sansio.socks;

import dev.sansio.core.Secret;
import java.util.List;

/** What happened at a server. */
public sealed interface SocksServerEvent
        permits SocksServerEvent.Request,
                SocksServerEvent.Refusal,
                SocksServerEvent.Granted,
                SocksServerEvent.AssociationEnded,
                SocksMethodEvent,
                SocksTunnelEvent {

    /** An event to be answered; the engine is PAUSED, and reads nothing. */
    sealed interface Request extends SocksServerEvent {}

    /** Is this user's password right? Compare secrets with {@code equals}, which takes constant time. */
    record CredentialsReceived(String username, Secret password) implements Request {}

    /** Shall this be granted? Look at the {@link SocksAddress#scope()} of the destination before you connect. */
    record RequestReceived(SocksRequest request) implements Request {}

    /** The engine itself refused, and said so to the client; the session is over, and the phase CLOSED. */
    sealed interface Refusal extends SocksServerEvent {}

    /** The client speaks a version that the config does not admit. */
    record VersionRefused(SocksVersion version) implements Refusal {}

    /** The client offers no method that the config has. */
    record MethodsRefused(List<SocksMethod> offered) implements Refusal {}

    /** The client wants what the config does not admit. */
    record CmdRefused(SocksRequest request) implements Refusal {}

    /** The client wants an address of a type that no specification knows. */
    record AddressTypeRefused(int type) implements Refusal {}

    /**
     * The request is granted, and the client was told. The phase is SWITCHED: the octets that follow, and those that came
     * early, are for the destination.
     *
     * @param bound as granted; the peer, for BIND
     */
    record Granted(SocksRequest request, SocksAddress bound) implements SocksServerEvent {}

    /** The client has ended the UDP association: its relay is to be closed. */
    record AssociationEnded() implements SocksServerEvent {}
}
