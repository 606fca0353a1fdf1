package dev.sansio.socks;

import java.nio.ByteBuffer;

/** What happens while the application speaks a method of authentication itself, at either end. */
public sealed interface SocksMethodEvent extends SocksClientEvent, SocksServerEvent {

    /**
     * The server chose a method. If it is {@link SocksMethod#NO_AUTHENTICATION} or {@link SocksMethod#USERNAME_PASSWORD} the
     * engine goes on by itself; a server tells only of others. For any other the engine is PAUSED, but for a server with
     * GSSAPI, which the client begins.
     */
    record MethodSelected(SocksMethod method) implements SocksMethodEvent {}

    /** A message of GSSAPI; the engine is PAUSED until the application answers, or completes. */
    record TokenReceived(SocksTokenType type, ByteBuffer token) implements SocksMethodEvent {}

    /** What {@link SocksMethodCommand.Read} wanted; the engine is PAUSED. */
    record OctetsRead(ByteBuffer octets) implements SocksMethodEvent {}

    /** The peer gave up GSSAPI (RFC 1961 section 3.8); the session is over. */
    record Aborted() implements SocksMethodEvent, SocksClientEvent.Refusal {}
}
