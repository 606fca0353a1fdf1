package dev.sansio.tls;

import java.nio.ByteBuffer;

/** What one may ask of a {@link TlsEngine}. */
public sealed interface TlsCommand {

    /**
     * Writes application data. Accepted from the beginning; it leaves once the handshake is complete, never before. Small
     * writes that wait together share a record. Rejected after {@link Finish}; ignored once the connection has ended.
     *
     * @param payload the bytes between position and limit, which the caller does not write to any more; the engine reads
     *     them when it seals the record, and leaves position and limit alone
     */
    record Write(ByteBuffer payload) implements TlsCommand {}

    /**
     * Ends our direction with {@code close_notify}, after everything written before (RFC 8446, section 6.1). With TLS 1.3 the
     * peer may go on to send, and its end is still {@link TlsEvent.Ended}.
     */
    record Finish() implements TlsCommand {}

    /**
     * Renews the keys of both directions (RFC 8446, section 4.6.3). Rejected before {@link TlsEvent.Secured}, after
     * {@link Finish}, and with TLS 1.2, whose renegotiation is refused.
     */
    record UpdateKeys() implements TlsCommand {}
}
