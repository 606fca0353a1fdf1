package dev.sansio.tls;

import javax.net.ssl.SNIHostName;
import org.jspecify.annotations.Nullable;

/**
 * The server that a client wants.
 *
 * @param host the name or address that its certificate must bear
 * @param indication what the client indicates, or null: addresses are not permitted there (RFC 6066, section 3)
 */
record ServerName(String host, @Nullable SNIHostName indication) {

    static ServerName of(String host) {
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (bare.isEmpty()) {
            throw new TlsConfigurationException("a client needs the name of its server");
        }
        if (isAddress(bare)) {
            return new ServerName(bare, null);
        }
        try {
            SNIHostName indication = new SNIHostName(bare);
            return new ServerName(indication.getAsciiName(), indication);
        } catch (IllegalArgumentException impossible) {
            throw new TlsConfigurationException("not a host name: " + escaped(bare), impossible);
        }
    }

    /** An IPv6 address has colons; a name whose last label is a number is an IPv4 address or nothing. */
    private static boolean isAddress(String host) {
        if (host.indexOf(':') >= 0) {
            return true;
        }
        String last = host.substring(host.lastIndexOf('.') + 1);
        return !last.isEmpty() && last.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String escaped(String host) {
        String printable = host.replaceAll("[^\\x20-\\x7E]", "?");
        return printable.length() > 80 ? printable.substring(0, 80) + "..." : printable;
    }
}
