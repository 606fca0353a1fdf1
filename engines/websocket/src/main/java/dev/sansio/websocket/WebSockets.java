package dev.sansio.websocket;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpStreamEngine;

/**
 * A WebSocket from the first byte of a connection on: the opening handshake over HTTP of any version, then messages. The
 * connection of HTTP serves this WebSocket alone; for others beside it use {@link ClientHandshake} or {@link ServerHandshake}
 * and a {@link WebSocketEngine} on a {@link dev.sansio.http.HttpTunnel}.
 */
public final class WebSockets {

    private WebSockets() {}

    /**
     * A client. It asks at once, and tells {@link WebSocketEvent.Opened} or {@link WebSocketEvent.Refused}.
     *
     * @param http a fresh connection, in the client's role
     * @param surroundings its source of randomness makes the key of the handshake and the masking keys
     */
    public static StreamEngine<WebSocketCommand, WebSocketEvent> client(
            HttpStreamEngine http, WebSocketRequest request, WebSocketConfig config, Surroundings surroundings) {
        return opening(new ClientOpening(http, request, config, surroundings));
    }

    /**
     * A server. It tells {@link WebSocketEvent.Requested}, waits for {@link WebSocketCommand.Accept} or
     * {@link WebSocketCommand.Refuse}, and then tells {@link WebSocketEvent.Opened}. What is no opening handshake is answered
     * with 400, 405 or 426 by itself.
     *
     * @param http a fresh connection, in the server's role
     */
    public static StreamEngine<WebSocketCommand, WebSocketEvent> server(HttpStreamEngine http, WebSocketConfig config) {
        return opening(new ServerOpening(http, config));
    }

    private static StreamEngine<WebSocketCommand, WebSocketEvent> opening(Opening opening) {
        return Switch.of(opening, event -> opening.successor());
    }
}
