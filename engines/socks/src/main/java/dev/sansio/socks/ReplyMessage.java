package dev.sansio.socks;

import dev.sansio.core.Inbox;
import org.jspecify.annotations.Nullable;

/** A proxy's reply (RFC 1928 section 6; the memos of SOCKS 4). Whatever address it tells is good: proxies differ. */
record ReplyMessage(SocksReply reply, SocksAddress bound) {

    private static final int V4_LENGTH = 8;
    private static final int V5_HEADER = 3;

    /** The next one, or null. */
    static @Nullable ReplyMessage parse(SocksVersion version, Inbox in) {
        if (in.isEmpty()) {
            return null;
        }
        checkVersion(version, in.at(0) & 0xFF);
        return version == SocksVersion.V5 ? parse5(in) : parse4(in);
    }

    private static void checkVersion(SocksVersion version, int number) {
        if (version == SocksVersion.V5) {
            if (number != version.number()) {
                throw SocksFailure.malformed("a reply of SOCKS 5 has version " + number);
            }
        } else if (number != 0 && number != version.number()) { // 0 by the memo; 4 is usual, too
            throw SocksFailure.notSocks("SOCKS 4", number);
        }
    }

    private static @Nullable ReplyMessage parse4(Inbox in) {
        if (!in.ensure(V4_LENGTH)) {
            return null;
        }
        byte[] array = in.array();
        int from = in.from();
        SocksReply reply = reply(SocksVersion.V4, in);
        SocksAddress bound =
                SocksAddress.ipv4((int) AddressCodec.number(array, from + 4, 4), AddressCodec.port(array, from + 2));
        in.skip(V4_LENGTH);
        return new ReplyMessage(reply, bound);
    }

    private static @Nullable ReplyMessage parse5(Inbox in) {
        if (!in.ensure(V5_HEADER + AddressCodec.PREFIX)) {
            return null;
        }
        if (!AddressCodec.isKnown(in.at(V5_HEADER))) {
            throw SocksFailure.malformed("a reply has an address of type " + (in.at(V5_HEADER) & 0xFF));
        }
        int length = V5_HEADER + AddressCodec.length(in.array(), in.from() + V5_HEADER);
        if (!in.ensure(length)) {
            return null;
        }
        SocksReply reply = reply(SocksVersion.V5, in);
        SocksAddress bound = AddressCodec.read(in.array(), in.from() + V5_HEADER);
        if (bound == null) {
            throw SocksFailure.malformed("a reply has a name that is none");
        }
        in.skip(length);
        return new ReplyMessage(reply, bound);
    }

    private static SocksReply reply(SocksVersion version, Inbox in) {
        int code = in.at(1) & 0xFF;
        SocksReply reply = SocksReply.of(code);
        if (reply.succeeded() && !reply.equals(reply.in(version))) { // the other version's success
            throw SocksFailure.malformed("a reply of SOCKS " + version.number() + " has code " + code);
        }
        return reply;
    }

    /** A refusal without its address, before the end of input; null if that is not what is left. */
    static @Nullable ReplyMessage curtRefusal(SocksVersion version, Inbox in) {
        if (in.length() < 2) {
            return null;
        }
        SocksReply reply = reply(version, in);
        return reply.succeeded() ? null : new ReplyMessage(reply, SocksAddress.UNSPECIFIED);
    }
}
