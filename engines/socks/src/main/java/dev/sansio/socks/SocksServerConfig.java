package dev.sansio.socks;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a server is. There is no config without a word about authentication: a proxy that is open to everybody is so on
 * purpose.
 *
 * @param versions that it speaks, told apart by the first octets of each client
 * @param methods that it accepts from SOCKS 5, the preferred ones first
 * @param cmds what may be requested; the engine refuses all else
 * @param limits the bounds
 */
public record SocksServerConfig(
        Set<SocksVersion> versions, List<SocksMethod> methods, Set<SocksCmd> cmds, SocksLimits limits) {

    /** CONNECT, BIND and UDP ASSOCIATE. */
    private static final Set<SocksCmd> CMDS = Set.of(SocksCmd.CONNECT, SocksCmd.BIND, SocksCmd.UDP_ASSOCIATE);

    /** Refuses what would let clients of SOCKS 4 past the authentication. */
    public SocksServerConfig {
        versions = Set.copyOf(versions);
        methods = List.copyOf(methods);
        cmds = Set.copyOf(cmds);
        boolean four = versions.contains(SocksVersion.V4) || versions.contains(SocksVersion.V4A);
        if (four && !methods.contains(SocksMethod.NO_AUTHENTICATION)) {
            throw new IllegalArgumentException(
                    "SOCKS 4 has no authentication, and a server that requires it cannot speak it");
        }
        if (versions.isEmpty() || (versions.contains(SocksVersion.V5) && methods.isEmpty())) {
            throw new IllegalArgumentException("a server speaks a version, and has a method for SOCKS 5");
        }
    }

    /** SOCKS 4, 4A and 5 for everybody: on a loopback address, or where a firewall decides. */
    public static SocksServerConfig open() {
        return new SocksServerConfig(
                EnumSet.allOf(SocksVersion.class), List.of(SocksMethod.NO_AUTHENTICATION), CMDS, SocksLimits.DEFAULTS);
    }

    /** SOCKS 5 with user name and password (RFC 1929), which cross the network as they are. */
    public static SocksServerConfig usernamePassword() {
        return authenticated(SocksMethod.USERNAME_PASSWORD);
    }

    /** SOCKS 5 with methods of authentication, the preferred ones first. */
    public static SocksServerConfig authenticated(SocksMethod first, SocksMethod... more) {
        Set<SocksMethod> methods = new LinkedHashSet<>();
        methods.add(first);
        methods.addAll(List.of(more));
        return new SocksServerConfig(EnumSet.of(SocksVersion.V5), List.copyOf(methods), CMDS, SocksLimits.DEFAULTS);
    }

    /** With other versions. */
    public SocksServerConfig withVersions(SocksVersion first, SocksVersion... more) {
        return new SocksServerConfig(EnumSet.of(first, more), methods, cmds, limits);
    }

    /** With other commands. */
    public SocksServerConfig withCmds(SocksCmd... others) {
        return new SocksServerConfig(versions, methods, Set.of(others), limits);
    }

    /** With other bounds. */
    public SocksServerConfig withLimits(SocksLimits other) {
        return new SocksServerConfig(versions, methods, cmds, other);
    }
}
