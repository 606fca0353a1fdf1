package dev.sansio.websocket;

import dev.sansio.core.SessionFailedException;

/**
 * Why a {@link WebSocketEngine} fails: the codes of its {@link SessionFailedException}s, beside those that every engine has
 * ({@code truncated}: the input ended without a Close frame; {@code limit}, {@code timeout}, {@code lost}).
 */
public final class WebSocketFailure {

    /** The peer broke the rules of RFC 6455; the farewell is Close 1002. */
    public static final String PROTOCOL = "protocol";

    /** A text message or the reason of a Close frame is not UTF-8; the farewell is Close 1007. */
    public static final String NOT_UTF8 = "not-utf-8";

    /** A compressed message cannot be decompressed; the farewell is Close 1007. */
    public static final String NOT_DEFLATE = "not-deflate";

    /** The opening handshake failed; there is no farewell. */
    public static final String HANDSHAKE = "handshake";

    private WebSocketFailure() {}

    static SessionFailedException protocol(String message) {
        return new SessionFailedException(PROTOCOL, message);
    }

    static SessionFailedException notUtf8(String what) {
        return new SessionFailedException(NOT_UTF8, what + " is not UTF-8");
    }

    /** The code of the Close frame that says so to the peer (RFC 6455 section 7.4.1). */
    static int closeCode(String failure) {
        switch (failure) {
            case PROTOCOL:
                return CloseCode.PROTOCOL_ERROR;
            case NOT_UTF8:
            case NOT_DEFLATE:
                return CloseCode.INVALID_PAYLOAD;
            case SessionFailedException.LIMIT:
                return CloseCode.TOO_BIG;
            default:
                return CloseCode.INTERNAL_ERROR;
        }
    }
}
