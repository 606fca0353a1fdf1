package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.core.SessionFailedException;
import dev.sansio.core.Surroundings;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import org.jspecify.annotations.Nullable;

/** A client's opening handshake on a connection of HTTP. */
final class ClientOpening extends Opening {

    private static final long EXCHANGE = 0;

    private final WebSocketRequest request;
    private final WebSocketConfig config;
    private final Surroundings surroundings;
    private @Nullable ClientHandshake handshake;

    ClientOpening(HttpStreamEngine http, WebSocketRequest request, WebSocketConfig config, Surroundings surroundings) {
        super(http, config.timeouts().handshake());
        this.request = request;
        this.config = config;
        this.surroundings = surroundings;
    }

    @Override
    void start() {
        request();
    }

    /** Asks as soon as it may: in HTTP/2 only once the server has said that it knows extended CONNECT (RFC 8441 section 3). */
    private void request() {
        if (handshake == null) {
            ClientHandshake next = ClientHandshake.of(request, http.version(), surroundings);
            try {
                http.send(new HttpCommand.SendRequest(EXCHANGE, next.head(), false), now());
                handshake = next;
            } catch (CommandRejectedException tooEarly) {
                return; // the next event of the connection may change that
            }
        }
    }

    @Override
    @Nullable
    WebSocketEvent on(HttpEvent event) {
        request();
        ClientHandshake asked = handshake;
        if (event.exchange() != EXCHANGE || asked == null) {
            return null;
        }
        if (event instanceof HttpEvent.TunnelOpened opened) {
            return opened(opened, asked);
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

    private @Nullable WebSocketEvent opened(HttpEvent.TunnelOpened opened, ClientHandshake asked) {
        try {
            WebSocketAgreement agreement = asked.check(opened.head());
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
