package dev.sansio.socks;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Inbox;
import dev.sansio.core.Outbox;
import org.jspecify.annotations.Nullable;

/** A method that the application speaks: GSSAPI in messages (RFC 1961 section 3), any other in octets. */
final class MethodExchange {

    static final int VERSION = 1;
    static final int ABORT = 0xFF;

    private static final int HEADER = 4;

    private final boolean gssapi;
    private final SocksLimits limits;
    private final Inbox in;
    private final Outbox out;
    private int received;
    /** Octets to read; for GSSAPI any number above 0. */
    private int wanted;

    /** A method, of which nothing was said so far; an accepting side of GSSAPI awaits the first message. */
    MethodExchange(SocksMethod method, boolean accepting, SocksLimits limits, Inbox in, Outbox out) {
        this.gssapi = method.code() == SocksMethod.GSSAPI.code();
        this.limits = limits;
        this.in = in;
        this.out = out;
        this.wanted = gssapi && accepting ? 1 : 0;
    }

    boolean isGssapi() {
        return gssapi;
    }

    /** Whether input is awaited, and not the application. */
    boolean reading() {
        return wanted > 0;
    }

    /** Executes a command other than Complete. */
    void accept(SocksMethodCommand command) {
        if (command instanceof SocksMethodCommand.SendToken send) {
            require(gssapi && !reading(), "a token is for GSSAPI, when it is our turn");
            require(limits.methodMessage().admits(send.token().remaining()), "the token is too long");
            out.put(VERSION)
                    .put(send.type().code)
                    .putShort(send.token().remaining())
                    .link(send.token());
            wanted = 1;
        } else if (command instanceof SocksMethodCommand.Write write) {
            require(!gssapi && !reading(), "octets are for methods other than GSSAPI, when nothing is awaited");
            out.link(write.octets());
        } else if (command instanceof SocksMethodCommand.Read read) {
            require(!gssapi && !reading(), "octets are for methods other than GSSAPI, when nothing is awaited");
            require(
                    read.octets() > 0 && limits.methodMessage().admits(read.octets()),
                    "so much cannot be read at once");
            wanted = read.octets();
        }
    }

    /** Whether the method can be complete now; a message of GSSAPI that was sent last needs no answer. */
    void complete() {
        require(gssapi || !reading(), "octets are still awaited");
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new CommandRejectedException(reason);
        }
    }

    /** What was awaited, or null. */
    @Nullable
    SocksMethodEvent parse() {
        if (!gssapi) {
            if (!in.ensure(wanted)) {
                return null;
            }
            int octets = wanted;
            count();
            return new SocksMethodEvent.OctetsRead(in.take(octets));
        }
        if (in.isEmpty()) {
            return null;
        }
        if (in.at(0) != VERSION) {
            throw SocksFailure.malformed("a message of GSSAPI has version " + (in.at(0) & 0xFF));
        }
        if (!in.ensure(2)) {
            return null;
        }
        int type = in.at(1) & 0xFF;
        if (type == ABORT) {
            in.skip(2);
            wanted = 0;
            return new SocksMethodEvent.Aborted();
        }
        return token(type);
    }

    private @Nullable SocksMethodEvent token(int type) {
        if (type != SocksTokenType.CONTEXT.code && type != SocksTokenType.PROTECTION_LEVEL.code) {
            throw SocksFailure.malformed("a message of GSSAPI has type " + type);
        }
        if (!in.ensure(HEADER)) {
            return null;
        }
        int length = AddressCodec.port(in.array(), in.from() + 2);
        limits.methodMessage().check(length);
        if (!in.ensure(HEADER + length)) {
            return null;
        }
        count();
        in.skip(HEADER);
        in.ensure(length); // a skip may have moved the window to the next chunk
        return new SocksMethodEvent.TokenReceived(
                type == SocksTokenType.CONTEXT.code ? SocksTokenType.CONTEXT : SocksTokenType.PROTECTION_LEVEL,
                in.take(length));
    }

    private void count() {
        limits.methodMessages().check(++received);
        wanted = 0;
    }
}
