package dev.sansio.reactive.http;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.core.StreamEngine;
import dev.sansio.http.HttpFields;
import dev.sansio.reactor.Sansio;
import dev.sansio.reactor.Session;
import dev.sansio.reactor.SessionOptions;
import dev.sansio.websocket.WebSocketAgreement;
import dev.sansio.websocket.WebSocketCommand;
import dev.sansio.websocket.WebSocketEvent;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An open WebSocket (RFC 6455), of either side, on a connection of HTTP/1.1 or a stream of HTTP/2. */
public final class WebSocketSession {

    private final Session<ByteBuffer, ByteBuffer, WebSocketCommand, WebSocketEvent> session;
    private final TunnelSession tunnel;
    private final WebSocketAgreement agreement;
    private final AtomicBoolean claimed = new AtomicBoolean();

    private WebSocketSession(
            Session<ByteBuffer, ByteBuffer, WebSocketCommand, WebSocketEvent> session,
            TunnelSession tunnel,
            WebSocketAgreement agreement) {
        this.session = session;
        this.tunnel = tunnel;
        this.agreement = agreement;
    }

    /** Runs an engine on a tunnel. */
    static WebSocketSession on(
            TunnelSession tunnel, StreamEngine<WebSocketCommand, WebSocketEvent> engine, WebSocketAgreement agreement) {
        Session<ByteBuffer, ByteBuffer, WebSocketCommand, WebSocketEvent> session =
                Sansio.session(engine, SessionOptions.defaults());
        tunnel.send(session.outbound()).subscribe(sent -> {}, session::lost);
        tunnel.receive().subscribe(session.inbound());
        return new WebSocketSession(session, tunnel, agreement);
    }

    /** The subprotocol that both sides agreed on, or null. */
    public @Nullable String subprotocol() {
        return agreement.subprotocol();
    }

    /** The fields of the opening handshake, as the peer sent them. */
    public HttpFields handshake() {
        return tunnel.fields();
    }

    /**
     * What comes, for one subscriber, whose demand reaches the peer: messages, pings, pongs, and the peer's close. Completes when
     * the WebSocket is closed as it should be, and errors with a {@link dev.sansio.core.SessionFailedException} when it is not.
     */
    public Flux<WebSocketEvent> events() {
        return session.events().doOnSubscribe(subscription -> claimed.set(true));
    }

    /** The text messages of {@link #events()}; whole ones, unless the configuration says otherwise. */
    public Flux<String> texts() {
        return events().ofType(WebSocketEvent.TextReceived.class).map(WebSocketEvent.TextReceived::part);
    }

    /** Gives a command; completes when it was accepted. */
    public Mono<Void> send(WebSocketCommand command) {
        return session.send(command);
    }

    /** Sends a text message. */
    public Mono<Void> sendText(String message) {
        return send(WebSocketCommand.SendText.of(message));
    }

    /** Gives commands as the peer takes what they write. */
    public Mono<Void> sendAll(Publisher<? extends WebSocketCommand> commands) {
        return session.sendAll(commands);
    }

    /** Begins to close; {@link #events()} tells when the peer has agreed, and must be read for that. */
    public Mono<Void> close() {
        return send(WebSocketCommand.Close.normal()).onErrorComplete(CommandRejectedException.class);
    }

    /** Closes it, reading what comes until then if nobody else does, and completes when it is over. */
    Mono<Void> finish() {
        return close().then(Mono.defer(() -> {
            if (claimed.compareAndSet(false, true)) {
                session.events().subscribe(unwanted -> {}, failure -> {}); // which closed() tells
            }
            return session.closed();
        }));
    }

    /** Completes when the WebSocket is over, with its failure if there is one. */
    public Mono<Void> closed() {
        return session.closed();
    }

    /** Ends it at once. */
    public void abort() {
        tunnel.abort();
    }
}
