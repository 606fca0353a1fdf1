package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** A client's opening handshake on a connection of HTTP. */
final class ClientOpening extends Opening {

    private static final long EXCHANGE = 0;

    private final WebSocketConfig config;
    private final Surroundings surroundings;
    private final ClientHandshake handshake;

    ClientOpening(HttpStreamEngine http, WebSocketRequest request, WebSocketConfig config, Surroundings surroundings) {
        super(http, config.timeouts().handshake());
        this.handshake = ClientHandshake.of(request, HttpVersion.HTTP_1_1, surroundings);
        this.config = config;
        this.surroundings = surroundings;
    }

    @Override
    void start() {
        http.send(new HttpCommand.SendRequest(EXCHANGE, handshake.head(), true), now());
    }

    @Override
    @Nullable
    WebSocketEvent on(HttpEvent event) {
        if (event instanceof HttpEvent.TunnelOpened opened) {
            return opened(opened);
        }
        if (event instanceof HttpEvent.ResponseReceived response) {
            enter(Phase.CLOSED);
            http.send(new HttpCommand.Close(HttpError.Code.NO_ERROR), now());
            return new WebSocketEvent.Refused(response.head());
        }
        if (event instanceof HttpEvent.ExchangeFailed failed) {
            fail(new SessionFailedException(WebSocketFailure.HANDSHAKE, "the exchange failed: " + failed.error()));
        }
        return null;
    }

    private @Nullable WebSocketEvent opened(HttpEvent.TunnelOpened opened) {
        try {
            WebSocketAgreement agreement = handshake.check(opened.head());
            open(EXCHANGE, WebSocketEngine.client(config, agreement, surroundings));
            return new WebSocketEvent.Opened(agreement, opened.head().fields());
        } catch (SessionFailedException wrong) {
            fail(wrong);
            return null;
        }
    }

    @Override
    void ended() {
        fail(new SessionFailedException(
                SessionFailedException.TRUNCATED, "the connection ended before the opening handshake did"));
    }

    @Override
    public void send(WebSocketCommand command, long time) {
        if (!phase().terminal()) {
            throw new CommandRejectedException("the WebSocket is not open yet");
        }
    }
}
