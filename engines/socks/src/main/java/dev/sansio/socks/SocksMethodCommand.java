package dev.sansio.socks;

import java.nio.ByteBuffer;

/** What the application says while it speaks a method of authentication itself, at either end. */
public sealed interface SocksMethodCommand extends SocksClientCommand, SocksServerCommand {

    /** GSSAPI only: writes a message, and awaits the peer's. */
    record SendToken(SocksTokenType type, ByteBuffer token) implements SocksMethodCommand {}

    /** Any other method: writes octets as they are. */
    record Write(ByteBuffer octets) implements SocksMethodCommand {}

    /** Any other method: awaits so many octets, 1 at least; they come as {@link SocksMethodEvent.OctetsRead}. */
    record Read(int octets) implements SocksMethodCommand {}

    /** The method is done, both sides agree, and the request follows. */
    record Complete() implements SocksMethodCommand {}
}
