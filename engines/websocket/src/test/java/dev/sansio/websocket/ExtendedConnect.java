package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import dev.sansio.http2.Http2Event;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The opening handshake of a WebSocket that has a connection of HTTP/2 to itself (RFC 8441), at both ends. */
final class ExtendedConnect {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private ExtendedConnect() {}

    /** Asks once the server has said that it knows extended CONNECT. */
    static Opening client(
            HttpStreamEngine http, WebSocketRequest request, WebSocketConfig config, Surroundings surroundings) {
        return new ExtendedOpening(http) {
            private final ClientHandshake handshake = ClientHandshake.of(request, HttpVersion.HTTP_2, surroundings);

            @Override
            @Nullable
            WebSocketEvent on(HttpEvent event) {
                if (event instanceof Http2Event.SettingsReceived) {
                    http.send(new HttpCommand.SendRequest(0, handshake.head(), false), now());
                }
                if (event instanceof HttpEvent.TunnelOpened opened) {
                    WebSocketAgreement agreement = handshake.check(opened.head());
                    open(0, WebSocketEngine.client(config, agreement, surroundings));
                    return new WebSocketEvent.Opened(agreement, opened.head().fields());
                }
                return null;
            }
        };
    }

    /** Accepts the first request that is one. */
    static Opening server(HttpStreamEngine http, WebSocketConfig config) {
        return new ExtendedOpening(http) {
            @Override
            @Nullable
            WebSocketEvent on(HttpEvent event) {
                if (!(event instanceof HttpEvent.RequestReceived request)) {
                    return null;
                }
                ServerHandshake handshake = ServerHandshake.read(request.head(), HttpVersion.HTTP_2);
                ServerHandshake.Acceptance accepted = handshake.accept(null, config.deflate(), HttpFields.EMPTY);
                http.send(new HttpCommand.AcceptTunnel(request.exchange(), accepted.fields()), now());
                open(request.exchange(), WebSocketEngine.server(config, accepted.agreement()));
                return new WebSocketEvent.Opened(accepted.agreement(), accepted.fields());
            }
        };
    }

    private abstract static class ExtendedOpening extends Opening {

        ExtendedOpening(HttpStreamEngine http) {
            super(http, PATIENCE);
        }

        @Override
        void start() {}

        @Override
        void ended() {
            throw new AssertionError("the connection ended before the opening handshake did");
        }

        @Override
        public void send(WebSocketCommand command, long time) {
            throw new CommandRejectedException("the WebSocket is not open yet");
        }
    }
}
