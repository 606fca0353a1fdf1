package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.Phase;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import dev.sansio.http.HttpStreamEngine;
import dev.sansio.http.HttpVersion;
import dev.sansio.http.ResponseHead;
import org.jspecify.annotations.Nullable;

/** A server's opening handshake on a connection of HTTP. */
final class ServerOpening extends Opening {

    private static final int BAD_REQUEST = 400;

    private final WebSocketConfig config;
    private long exchange;
    /** What awaits the application's answer. */
    private @Nullable ServerHandshake asked;
    /** What was accepted, and is told by the next poll. */
    private ServerHandshake.@Nullable Acceptance accepted;

    ServerOpening(HttpStreamEngine http, WebSocketConfig config) {
        super(http, config.timeouts().handshake());
        this.config = config;
    }

    @Override
    void start() {}

    @Override
    @Nullable
    WebSocketEvent on(HttpEvent event) {
        if (event instanceof HttpEvent.RequestReceived request) {
            return requested(request);
        }
        if (event instanceof HttpEvent.DataReceived data && data.credit() > 0) {
            http.send(new HttpCommand.Consumed(data.exchange(), data.credit()), now()); // of a request that was refused
        }
        return null;
    }

    private @Nullable WebSocketEvent requested(HttpEvent.RequestReceived request) {
        ServerHandshake handshake = ServerHandshake.read(request.head(), HttpVersion.HTTP_1_1);
        ResponseHead refusal = handshake.refusal();
        if (refusal == null && !request.end()) {
            refusal = ResponseHead.of(BAD_REQUEST); // what the content belongs to would be uncertain
        }
        if (refusal != null) {
            http.send(new HttpCommand.SendResponse(request.exchange(), refusal, true), now());
            return null;
        }
        exchange = request.exchange();
        asked = handshake;
        enter(Phase.PAUSED);
        return new WebSocketEvent.Requested(handshake);
    }

    @Override
    public void send(WebSocketCommand command, long time) {
        if (phase().terminal()) {
            return;
        }
        ServerHandshake waiting = asked;
        if (waiting == null) {
            throw new CommandRejectedException("nothing awaits an answer");
        }
        if (command instanceof WebSocketCommand.Accept accept) {
            ServerHandshake.Acceptance acceptance =
                    waiting.accept(accept.subprotocol(), config.deflate(), accept.fields());
            http.send(new HttpCommand.AcceptTunnel(exchange, acceptance.fields()), time);
            time(time);
            asked = null;
            accepted = acceptance;
            enter(Phase.OPENING);
        } else if (command instanceof WebSocketCommand.Refuse refuse) {
            if (refuse.head().informational() || refuse.head().successful()) {
                throw new CommandRejectedException(refuse.head().status() + " refuses nothing");
            }
            http.send(new HttpCommand.SendResponse(exchange, refuse.head(), true), time);
            time(time);
            asked = null;
            enter(Phase.OPENING);
        } else {
            throw new CommandRejectedException("the WebSocket is not open yet");
        }
    }

    @Override
    @Nullable
    WebSocketEvent next() {
        ServerHandshake.Acceptance acceptance = accepted;
        if (acceptance == null) {
            return null;
        }
        accepted = null;
        open(exchange, WebSocketEngine.server(config, acceptance.agreement()));
        return new WebSocketEvent.Opened(acceptance.agreement(), acceptance.fields());
    }

    @Override
    void ended() {
        enter(Phase.CLOSED);
        http.send(new HttpCommand.Close(HttpError.Code.NO_ERROR), now());
    }
}
