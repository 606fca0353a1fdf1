package dev.sansio.socks;

import dev.sansio.core.Outbox;

/** What a server writes. */
final class ServerMessages {

    private ServerMessages() {}

    /** The answer to user name and password (RFC 1929 section 2). */
    static void status(boolean good, Outbox out) {
        out.put(MethodExchange.VERSION).put(good ? 0 : 1);
    }

    static void refusal(SocksVersion version, SocksReply reply, Outbox out) {
        reply(version, reply, SocksAddress.UNSPECIFIED, out);
    }

    static void reply(SocksVersion version, SocksReply reply, SocksAddress bound, Outbox out) {
        int code = reply.in(version).code();
        if (version == SocksVersion.V5) {
            out.put(version.number()).put(code).put(0);
            AddressCodec.write(bound, out);
        } else {
            boolean fits = bound.type() == SocksAddress.Type.IPV4;
            out.put(0).put(code).putShort(bound.port()).putInt(fits ? (int) bound.low() : 0);
        }
    }
}
