package dev.sansio.websocket;

import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.HttpSyntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a client asks for in its opening handshake.
 *
 * @param scheme {@code https} for wss, {@code http} for ws (RFC 8441 section 5)
 * @param authority host, and port unless it is the scheme's
 * @param path path and query
 * @param subprotocols in the order of preference; tokens, each once
 * @param offers of permessage-deflate, in the order of preference; empty for none
 * @param fields more fields, such as {@code Origin} and {@code Authorization}; none that belongs to the handshake
 */
public record WebSocketRequest(
        String scheme,
        String authority,
        String path,
        List<String> subprotocols,
        List<PerMessageDeflate> offers,
        HttpFields fields) {

    private static final List<String> OURS = List.of(
            HttpNames.SEC_WEBSOCKET_ACCEPT,
            HttpNames.SEC_WEBSOCKET_EXTENSIONS,
            HttpNames.SEC_WEBSOCKET_KEY,
            HttpNames.SEC_WEBSOCKET_PROTOCOL,
            HttpNames.SEC_WEBSOCKET_VERSION);

    /** A request; one that could not be written is an {@link IllegalArgumentException}. */
    public WebSocketRequest {
        subprotocols = List.copyOf(subprotocols);
        offers = List.copyOf(offers);
        Set<String> seen = new HashSet<>();
        for (String subprotocol : subprotocols) {
            if (!HttpSyntax.isToken(subprotocol) || !seen.add(subprotocol)) {
                throw new IllegalArgumentException("subprotocols are tokens, each once");
            }
        }
        for (String name : OURS) {
            if (fields.contains(name)) {
                throw new IllegalArgumentException(name + " is written by the handshake");
            }
        }
    }

    /** A request on TLS that offers compression and no subprotocol. */
    public static WebSocketRequest wss(String authority, String path) {
        return of("https", authority, path);
    }

    /** A request without TLS that offers compression and no subprotocol. */
    public static WebSocketRequest ws(String authority, String path) {
        return of("http", authority, path);
    }

    private static WebSocketRequest of(String scheme, String authority, String path) {
        return new WebSocketRequest(
                scheme, authority, path, List.of(), List.of(PerMessageDeflate.PLAIN), HttpFields.EMPTY);
    }

    /** This request with other subprotocols. */
    public WebSocketRequest withSubprotocols(String... others) {
        return new WebSocketRequest(scheme, authority, path, List.of(others), offers, fields);
    }

    /** This request with other offers of permessage-deflate, or with none. */
    public WebSocketRequest withOffers(PerMessageDeflate... others) {
        return new WebSocketRequest(scheme, authority, path, subprotocols, List.of(others), fields);
    }

    /** This request with other fields. */
    public WebSocketRequest withFields(HttpFields others) {
        return new WebSocketRequest(scheme, authority, path, subprotocols, offers, others);
    }
}
