package dev.sansio.socks;

import dev.sansio.core.Outbox;
import dev.sansio.core.Secret;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a client writes. */
final class ClientMessages {

    /** 0.0.0.1: the name follows (SOCKS 4A). */
    private static final int NAME_FOLLOWS = 1;

    private ClientMessages() {}

    /** Refuses what a version cannot say. */
    static void check(SocksVersion version, SocksCmd cmd, SocksAddress destination) {
        if (version == SocksVersion.V5) {
            return;
        }
        boolean known = cmd.equals(SocksCmd.CONNECT)
                || cmd.equals(SocksCmd.BIND)
                || (cmd.equals(SocksCmd.RESOLVE) && version == SocksVersion.V4A);
        if (!known) {
            throw new IllegalArgumentException("SOCKS 4 has no " + cmd);
        }
        switch (destination.type()) {
            case IPV6:
                throw new IllegalArgumentException("SOCKS 4 has no IPv6");
            case DOMAIN:
                if (version == SocksVersion.V4) {
                    throw new IllegalArgumentException("SOCKS 4 has no names; SOCKS 4A has");
                }
                break;
            default:
                if (isMarker((int) destination.low())) {
                    throw new IllegalArgumentException("SOCKS 4 cannot tell " + destination + " from a name");
                }
                break;
        }
    }

    /** 0.0.0.x with x not 0. */
    static boolean isMarker(int octets) {
        return octets != 0 && octets >>> 8 == 0;
    }

    static void request4(SocksClientConfig config, SocksCmd cmd, SocksAddress destination, Outbox out) {
        boolean named = destination.type() == SocksAddress.Type.DOMAIN;
        out.put(SocksVersion.V4.number())
                .put(cmd.code())
                .putShort(destination.port())
                .putInt(named ? NAME_FOLLOWS : (int) destination.low())
                .utf8(config.userId())
                .put(0);
        if (named) {
            out.utf8(destination.domain()).put(0);
        }
    }

    static void greeting(List<SocksMethod> methods, Outbox out) {
        out.put(SocksVersion.V5.number()).put(methods.size());
        for (SocksMethod method : methods) {
            out.put(method.code());
        }
    }

    static void request5(SocksCmd cmd, SocksAddress destination, Outbox out) {
        out.put(SocksVersion.V5.number()).put(cmd.code()).put(0);
        AddressCodec.write(destination, out);
    }

    static void credentials(SocksClientConfig config, Outbox out) {
        String username = Objects.requireNonNull(config.username());
        Secret password = Objects.requireNonNull(config.password());
        byte[] secret = password.reveal();
        out.put(MethodExchange.VERSION)
                .put(DomainSyntax.octets(username))
                .utf8(username)
                .put(secret.length)
                .put(secret);
        Arrays.fill(secret, (byte) 0);
    }
}
