package dev.sansio.oauth.provider.model;

import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the other end of the connection, as its carrier knows.
 *
 * @param address by which attempts are counted: an address without port, or any other text; never read
 * @param certificate which TLS has checked for possession of its key; null without. Not from a field of the request, unless a proxy
 *     that removes foreign ones has written it
 */
public record Peer(String address, @Nullable X509Certificate certificate) {

    /** A peer without certificate. */
    public static Peer of(String address) {
        return new Peer(address, null);
    }
}
