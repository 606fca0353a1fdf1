package dev.sansio.websocket;

import dev.sansio.core.CommandRejectedException;
import java.nio.ByteBuffer;

/** What stands in a Close frame that we send (RFC 6455 section 5.5.1). */
final class ClosePayload {

    private static final byte[] NOTHING = {};
    private static final int LONGEST_REASON = FrameHeader.LONGEST_CONTROL - Short.BYTES;

    private ClosePayload() {}

    static ByteBuffer of(WebSocketCommand.Close close) {
        if (close.code() == CloseCode.NO_STATUS) {
            if (!close.reason().isEmpty()) {
                throw new CommandRejectedException("a Close without code has no reason");
            }
            return of(close.code());
        }
        if (!CloseCode.isSendable(close.code())) {
            throw new CommandRejectedException("no Close may have the code " + close.code());
        }
        byte[] reason = MessageWriter.utf8(close.reason());
        if (reason.length > LONGEST_REASON) {
            throw new CommandRejectedException("a reason holds 123 octets: " + reason.length);
        }
        return of(close.code(), reason);
    }

    /** Without reason, and for {@link CloseCode#NO_STATUS} without code. */
    static ByteBuffer of(int code) {
        return code == CloseCode.NO_STATUS ? ByteBuffer.wrap(NOTHING) : of(code, NOTHING);
    }

    private static ByteBuffer of(int code, byte[] reason) {
        return ByteBuffer.allocate(Short.BYTES + reason.length)
                .putShort((short) code)
                .put(reason)
                .flip();
    }
}
