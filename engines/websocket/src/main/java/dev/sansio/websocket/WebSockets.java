package dev.sansio.websocket;

import dev.sansio.core.StreamEngine;
import dev.sansio.core.Surroundings;
import dev.sansio.core.Switch;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;

/**
 * A WebSocket from the first byte of a connection of HTTP/1.1 on: the opening handshake, then messages. In HTTP/2 and HTTP/3 a
 * WebSocket is one exchange among others: there take {@link ClientHandshake} or {@link ServerHandshake}, and put a
 * {@link WebSocketEngine} on a {@link dev.sansio.http.HttpTunnel}.
 */
public final class WebSockets {

    private WebSockets() {}

    /**
     * A client. It asks at once, and tells {@link WebSocketEvent.Opened} or {@link WebSocketEvent.Refused}.
     *
     * @param http a fresh connection of HTTP/1.1, in the client's role
     * @param surroundings its source of randomness makes the key of the handshake and the masking keys
     * @throws IllegalArgumentException if the connection is of another version
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
     * @param http a fresh connection of HTTP/1.1, in the server's role
     * @throws IllegalArgumentException if the connection is of another version
     */
    public static StreamEngine<WebSocketCommand, WebSocketEvent> server(HttpStreamEngine http, WebSocketConfig config) {
        return opening(new ServerOpening(http, config));
    }

    private static StreamEngine<WebSocketCommand, WebSocketEvent> opening(Opening opening) {
        if (opening.http.version() != HttpVersion.HTTP_1_1) {
            throw new IllegalArgumentException("a connection of " + opening.http.version() + " is for many exchanges");
        }
        return Switch.of(opening, event -> opening.successor());
    }
}
