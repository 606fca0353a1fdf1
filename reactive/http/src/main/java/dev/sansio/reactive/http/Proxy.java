package dev.sansio.reactive.http;

import dev.sansio.core.Secret;
import dev.sansio.socks.SocksClientConfig;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/** A proxy that connections go through. The origin's name goes to the proxy as it is; nothing is looked up on our side. */
public sealed interface Proxy {

    /** Where the proxy listens. */
    InetSocketAddress address();

    /** A proxy that speaks SOCKS (RFC 1928). */
    record Socks(InetSocketAddress address, SocksClientConfig config) implements Proxy {}

    /**
     * A proxy that speaks HTTP and opens tunnels by CONNECT (RFC 9110 9.3.6).
     *
     * @param user the name for Basic authentication (RFC 7617), or null for none
     */
    record Connect(
            InetSocketAddress address,
            @Nullable String user,
            @Nullable Secret password) implements Proxy {}

    /** SOCKS 5 without authentication. */
    static Proxy socks5(String host, int port) {
        return new Socks(InetSocketAddress.createUnresolved(host, port), SocksClientConfig.V5);
    }

    /** SOCKS 5 with user name and password (RFC 1929), which cross the network as they are. */
    static Proxy socks5(String host, int port, String user, Secret password) {
        return new Socks(
                InetSocketAddress.createUnresolved(host, port), SocksClientConfig.V5.withCredentials(user, password));
    }

    /** CONNECT without authentication. */
    static Proxy connect(String host, int port) {
        return new Connect(InetSocketAddress.createUnresolved(host, port), null, null);
    }

    /** CONNECT with Basic authentication. */
    static Proxy connect(String host, int port, String user, Secret password) {
        return new Connect(InetSocketAddress.createUnresolved(host, port), user, password);
    }
}
