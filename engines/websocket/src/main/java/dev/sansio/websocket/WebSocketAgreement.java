package dev.sansio.websocket;

import org.jspecify.annotations.Nullable;

/**
 * What the opening handshake settled.
 *
 * @param subprotocol the one that both sides speak, or null
 * @param deflate how messages are compressed, or null if they are not
 */
public record WebSocketAgreement(
        @Nullable String subprotocol, @Nullable PerMessageDeflate deflate) {

    /** Neither subprotocol nor compression. */
    public static final WebSocketAgreement NONE = new WebSocketAgreement(null, null);

    /** Compression, and no subprotocol. */
    public static WebSocketAgreement of(PerMessageDeflate deflate) {
        return new WebSocketAgreement(null, deflate);
    }
}
