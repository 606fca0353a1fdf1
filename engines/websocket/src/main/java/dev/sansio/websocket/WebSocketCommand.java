package dev.sansio.websocket;

import dev.sansio.http.HttpFields;
import dev.sansio.http.ResponseHead;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What a {@link WebSocketEngine} is told to do. After a {@link Close} every command but {@link SendPong} is rejected. */
public sealed interface WebSocketCommand {

    /**
     * Answers {@link WebSocketEvent.Requested} with yes.
     *
     * @param subprotocol one that the client offered, or null
     * @param fields further fields of the answer
     */
    record Accept(@Nullable String subprotocol, HttpFields fields) implements WebSocketCommand {

        /** Accepts without subprotocol. */
        public static Accept plain() {
            return new Accept(null, HttpFields.EMPTY);
        }
    }

    /**
     * Answers {@link WebSocketEvent.Requested} with no; the connection goes on with the next request.
     *
     * @param head a final status other than 2xx
     */
    record Refuse(ResponseHead head) implements WebSocketCommand {}

    /**
     * Sends text: a message, or the next part of it as a fragment (RFC 6455 section 5.4). Rejected while a binary message is
     * unfinished, and if a surrogate stands alone: a part does not end within a character.
     *
     * @param part the characters; may be empty
     * @param last whether the message ends with it
     * @param compress whether it may be compressed, if that was agreed on; what the first part of a message says holds. Say
     *     false for secrets beside text that an attacker chooses, whose length would betray them
     */
    record SendText(String part, boolean last, boolean compress) implements WebSocketCommand {

        /** Text that may be compressed. */
        public SendText(String part, boolean last) {
            this(part, last, true);
        }

        /** A whole message. */
        public static SendText of(String message) {
            return new SendText(message, true);
        }
    }

    /**
     * Sends binary data: a message, or the next part of it as a fragment. Rejected while a text message is unfinished.
     *
     * @param data the octets, the engine's from now on; may be empty
     * @param last whether the message ends with it
     * @param compress as in {@link SendText}
     */
    record SendBinary(ByteBuffer data, boolean last, boolean compress) implements WebSocketCommand {

        /** Data that may be compressed. */
        public SendBinary(ByteBuffer data, boolean last) {
            this(data, last, true);
        }

        /** A whole message. */
        public static SendBinary of(ByteBuffer message) {
            return new SendBinary(message, true);
        }
    }

    /**
     * Sends a Ping (section 5.5.2). The engine also sends its own, if the configuration says so.
     *
     * @param data at most 125 octets
     */
    record SendPing(ByteBuffer data) implements WebSocketCommand {}

    /**
     * Sends a Pong (section 5.5.3): an answer, if the configuration leaves answering to the application, or one that nobody
     * asked for.
     *
     * @param data at most 125 octets
     */
    record SendPong(ByteBuffer data) implements WebSocketCommand {}

    /**
     * Begins to close (section 7.1.2). What the peer had sent before it answers still arrives.
     *
     * @param code one that {@link CloseCode#isSendable}, or {@link CloseCode#NO_STATUS} for a Close without code
     * @param reason for people; at most 123 octets of UTF-8, and empty without code
     */
    record Close(int code, String reason) implements WebSocketCommand {

        /** Closes because all is done. */
        public static Close normal() {
            return new Close(CloseCode.NORMAL, "");
        }
    }
}
