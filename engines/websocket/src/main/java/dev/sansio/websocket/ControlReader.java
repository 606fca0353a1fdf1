package dev.sansio.websocket;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Reads the payload of control frames (RFC 6455 section 5.5), which is short and told when it is complete. */
final class ControlReader {

    private boolean inFrame;
    private int opcode;
    private int length;
    private int key;

    boolean inFrame() {
        return inFrame;
    }

    void begin(FrameHeader header) {
        inFrame = true;
        opcode = header.opcode;
        length = (int) header.length;
        key = header.key;
    }

    /** The event of the frame, or null if octets are missing. */
    @Nullable
    WebSocketEvent read(Inbox in) {
        if (!in.ensure(length)) {
            return null;
        }
        Mask.apply(in.array(), in.from(), in.from() + length, key);
        ByteBuffer payload = in.take(length);
        inFrame = false;
        switch (opcode) {
            case Opcode.PING:
                return new WebSocketEvent.PingReceived(payload);
            case Opcode.PONG:
                return new WebSocketEvent.PongReceived(payload);
            default:
                return close(payload);
        }
    }

    private static WebSocketEvent close(ByteBuffer payload) {
        int length = payload.remaining();
        if (length == 0) {
            return new WebSocketEvent.CloseReceived(CloseCode.NO_STATUS, "");
        }
        if (length == 1) {
            throw WebSocketFailure.protocol("a Close has half a code (RFC 6455 section 5.5.1)");
        }
        int code = payload.getShort(0) & 0xFFFF;
        if (!CloseCode.isSendable(code)) {
            throw WebSocketFailure.protocol("a Close has the code " + code + " (RFC 6455 section 7.4)");
        }
        TextDecoder text = new TextDecoder();
        int from = payload.arrayOffset() + payload.position();
        String reason = text.decode(payload.array(), from + Short.BYTES, from + length);
        if (text.garbled() || !text.atBoundary()) {
            throw garbledReason();
        }
        return new WebSocketEvent.CloseReceived(code, reason);
    }

    private static SessionFailedException garbledReason() {
        return WebSocketFailure.notUtf8("the reason of a Close");
    }
}
