package dev.sansio.socks;

import dev.sansio.core.Secret;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client is.
 *
 * @param version of the protocol
 * @param methods what it offers to SOCKS 5, the preferred ones first; the proxy chooses
 * @param username for user name and password, or null; 1 to 255 octets
 * @param password for user name and password, or null; 1 to 255 octets
 * @param userId for SOCKS 4 and 4A: without NUL
 * @param optimistic whether the request is sent with the greeting, without awaiting the choice of a method; saves a round trip,
 *     and is possible only where no method but no authentication is offered; there are proxies that
 *     take one read for one message, and lose the request
 * @param limits the bounds
 */
public record SocksClientConfig(
        SocksVersion version,
        List<SocksMethod> methods,
        @Nullable String username,
        @Nullable Secret password,
        String userId,
        boolean optimistic,
        SocksLimits limits) {

    /** SOCKS 5 without authentication. */
    public static final SocksClientConfig V5 = of(SocksVersion.V5);

    /** SOCKS 4 with an empty user id: IPv4 addresses only. */
    public static final SocksClientConfig V4 = of(SocksVersion.V4);

    /** SOCKS 4A with an empty user id: names, and IPv4 addresses. */
    public static final SocksClientConfig V4A = of(SocksVersion.V4A);

    /** Checks that it can be put on the wire. */
    public SocksClientConfig {
        methods = List.copyOf(methods);
        if (version == SocksVersion.V5) {
            if (methods.isEmpty() || Set.copyOf(methods).size() < methods.size()) {
                throw new IllegalArgumentException("SOCKS 5 offers one method at least, and each once");
            }
            if (methods.contains(SocksMethod.USERNAME_PASSWORD) != (username != null && password != null)) {
                throw new IllegalArgumentException("user name and password go with their method");
            }
        }
        if (username != null && !fits(DomainSyntax.octets(username))) {
            throw new IllegalArgumentException("a user name has 1 to 255 octets");
        }
        if (password != null && !fits(password.reveal().length)) {
            throw new IllegalArgumentException("a password has 1 to 255 octets");
        }
        if (userId.indexOf(0) >= 0 || !limits.userId().admits(DomainSyntax.octets(userId))) {
            throw new IllegalArgumentException("a user id has no NUL, and "
                    + limits.userId().name() + " is " + limits.userId().value());
        }
        if (optimistic && !methods.equals(List.of(SocksMethod.NO_AUTHENTICATION))) {
            throw new IllegalArgumentException("no request before the proxy has chosen a method of authentication");
        }
    }

    private static boolean fits(int octets) {
        return octets >= 1 && octets <= 0xFF;
    }

    private static SocksClientConfig of(SocksVersion version) {
        List<SocksMethod> methods = version == SocksVersion.V5 ? List.of(SocksMethod.NO_AUTHENTICATION) : List.of();
        return new SocksClientConfig(version, methods, null, null, "", false, SocksLimits.DEFAULTS);
    }

    /** With user name and password (RFC 1929), beside what is offered already. They cross the network as they are. */
    public SocksClientConfig withCredentials(String name, Secret secret) {
        return new SocksClientConfig(
                version, with(SocksMethod.USERNAME_PASSWORD), name, secret, userId, optimistic, limits);
    }

    /** With a method that the application speaks, preferred to those that are offered already. */
    public SocksClientConfig withMethod(SocksMethod method) {
        return new SocksClientConfig(version, with(method), username, password, userId, optimistic, limits);
    }

    /** Without {@link SocksMethod#NO_AUTHENTICATION}: a proxy that asks for nothing is refused. */
    public SocksClientConfig withAuthenticationRequired() {
        List<SocksMethod> fewer = new ArrayList<>(methods);
        fewer.remove(SocksMethod.NO_AUTHENTICATION);
        return new SocksClientConfig(version, fewer, username, password, userId, optimistic, limits);
    }

    private List<SocksMethod> with(SocksMethod method) {
        Set<SocksMethod> more = new LinkedHashSet<>();
        more.add(method);
        more.addAll(methods);
        return List.copyOf(more);
    }

    /** With a user id, which only SOCKS 4 and 4A know. */
    public SocksClientConfig withUserId(String id) {
        return new SocksClientConfig(version, methods, username, password, id, optimistic, limits);
    }

    /** Sending the request with the greeting, or after the choice of a method. */
    public SocksClientConfig withOptimism(boolean on) {
        return new SocksClientConfig(version, methods, username, password, userId, on, limits);
    }

    /** With other bounds. */
    public SocksClientConfig withLimits(SocksLimits other) {
        return new SocksClientConfig(version, methods, username, password, userId, optimistic, other);
    }
}
