package dev.sansio.http.context;

import dev.sansio.http.Authority;
import dev.sansio.http.FieldReader;
import dev.sansio.http.HttpSyntax;
import dev.sansio.http.QuotedString;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One alternative service (RFC 7838 3): where else the origin can be reached, and how.
 *
 * @param protocol the name in ALPN, such as {@code h3}
 * @param host empty for that of the origin
 * @param port 1 to 65535
 * @param maxAge for how many seconds it is fresh
 * @param persist whether it survives a change of network
 */
public record AltSvc(String protocol, String host, int port, long maxAge, boolean persist) {

    private static final long DAY = 86_400;

    /**
     * A checked alternative.
     *
     * @throws IllegalArgumentException if it could not be written
     */
    public AltSvc {
        if (protocol.isEmpty() || !HttpSyntax.isFieldValue(protocol) || port < 1 || port > 65_535 || maxAge < 0) {
            throw new IllegalArgumentException("an alternative has a protocol, a port and an age");
        }
        if (!host.isEmpty()) {
            host = new Authority(host, port).host();
        }
    }

    /** A protocol on another port of the same host, fresh for a day. */
    public static AltSvc of(String protocol, int port) {
        return new AltSvc(protocol, "", port, DAY, false);
    }

    /**
     * Reads the value of {@code Alt-Svc}, its lines joined by commas.
     *
     * @return empty for {@code clear}, by which all that were known become invalid
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static List<AltSvc> parseAll(String value) {
        if (value.equals("clear")) {
            return List.of();
        }
        FieldReader in = new FieldReader(value);
        List<AltSvc> alternatives = new ArrayList<>();
        while (in.nextElement()) {
            alternatives.add(alternative(in));
        }
        if (alternatives.isEmpty()) {
            throw in.malformed("an alternative");
        }
        return List.copyOf(alternatives);
    }

    private static AltSvc alternative(FieldReader in) {
        String protocol = in.token();
        in.expect('=');
        String authority = in.quotedString();
        int colon = authority.lastIndexOf(':');
        long port = HttpSyntax.digits(authority.substring(colon + 1));
        Map<String, String> parameters = in.parameters();
        long age = parameters.containsKey("ma") ? HttpSyntax.digits(parameters.get("ma")) : DAY;
        try {
            if (colon < 0 || port < 0 || port > 65_535) {
                throw in.malformed("a port");
            }
            return new AltSvc(
                    decoded(protocol, in),
                    authority.substring(0, colon),
                    (int) port,
                    age,
                    "1".equals(parameters.get("persist")));
        } catch (IllegalArgumentException wrong) {
            throw in.malformed("a protocol, a host, a port and an age");
        }
    }

    /** Octets that no token has are written with percent signs. */
    private static String decoded(String protocol, FieldReader in) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < protocol.length(); i++) {
            char c = protocol.charAt(i);
            if (c == '%') {
                int high = i + 2 < protocol.length() ? Character.digit(protocol.charAt(i + 1), 16) : -1;
                int low = i + 2 < protocol.length() ? Character.digit(protocol.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    throw in.malformed("two hexadecimal digits in the protocol before");
                }
                c = (char) (high << 4 | low);
                i += 2;
            }
            decoded.append(c);
        }
        return decoded.toString();
    }

    private static String encoded(String protocol) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : protocol.getBytes(StandardCharsets.ISO_8859_1)) {
            if (octet != '%' && HttpSyntax.isTokenCharacter(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    /** As it stands in a field. */
    @Override
    public String toString() {
        return encoded(protocol) + "=" + QuotedString.of(host + ":" + port) + (maxAge == DAY ? "" : "; ma=" + maxAge)
                + (persist ? "; persist=1" : "");
    }
}
