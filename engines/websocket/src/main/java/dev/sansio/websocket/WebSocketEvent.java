package dev.sansio.websocket;

import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;

/** What a {@link WebSocketEngine} tells. */
public sealed interface WebSocketEvent {

    /**
     * A server is asked for a WebSocket by a valid opening handshake, and waits for {@link WebSocketCommand.Accept} or
     * {@link WebSocketCommand.Refuse}. Only engines of {@link WebSockets} tell it.
     */
    record Requested(ServerHandshake handshake) implements WebSocketEvent {}

    /**
     * The opening handshake has succeeded. Only engines of {@link WebSockets} tell it, at both ends; messages follow.
     *
     * @param agreement what both sides settled
     * @param fields of the server's answer
     */
    record Opened(WebSocketAgreement agreement, HttpFields fields) implements WebSocketEvent {}

    /**
     * A client's request was refused: a redirect, a demand for credentials, an error. It ends the session. Only engines of
     * {@link WebSockets} tell it.
     */
    record Refused(ResponseHead head) implements WebSocketEvent {}

    /**
     * Text came: a message, or the next part of it. How a message is cut into parts tells nothing; fragments and parts are
     * different things. Messages do not mix, but Ping, Pong and Close may come between two parts.
     *
     * @param part whole characters; empty only if it is the last and nothing is left to be told
     * @param last whether the message ends with it
     */
    record TextReceived(String part, boolean last) implements WebSocketEvent {}

    /**
     * Binary data came: a message, or the next part of it, as with {@link TextReceived}.
     *
     * @param data a slice of what was received; empty only if it is the last
     * @param last whether the message ends with it
     */
    record BinaryReceived(ByteBuffer data, boolean last) implements WebSocketEvent {}

    /**
     * A Ping came (RFC 6455 section 5.5.2). It is answered already, unless the configuration leaves that to the application.
     *
     * @param data at most 125 octets
     */
    record PingReceived(ByteBuffer data) implements WebSocketEvent {}

    /**
     * A Pong came (section 5.5.3), asked for or not.
     *
     * @param data at most 125 octets; those of the Ping, if it answers one
     */
    record PongReceived(ByteBuffer data) implements WebSocketEvent {}

    /**
     * A Close came (section 5.5.1): the peer's last word. It is answered already, unless the
     * configuration leaves that to the application. What comes after it is ignored.
     *
     * @param code {@link CloseCode#NO_STATUS} if it had none, else one that {@link CloseCode#isSendable}
     * @param reason for people; up to 123 octets of UTF-8, often empty
     */
    record CloseReceived(int code, String reason) implements WebSocketEvent {}
}
