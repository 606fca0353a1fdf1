package dev.sansio.core;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * A port on ordered bytes: TCP, TLS, a Unix socket, stdio, a serial line, one QUIC or HTTP/2 stream.
 *
 * <p>A received buffer becomes the engine's: it may overwrite bytes between position and limit before it hands them out
 * again as payload, and payload in events aliases it. Read-only and direct buffers are copied on arrival.
 */
public interface StreamPort extends Port<ByteBuffer, ByteBuffer> {

    /** The peer has finished its direction: nothing more will arrive, output may still leave. */
    void eof(long now);

    /** How many bytes {@link #transmit()} still owes: what backpressure watches. */
    long pending();

    /**
     * Takes the unread input away, in order.
     *
     * @throws IllegalStateException unless the phase is {@link Phase#SWITCHED}
     */
    List<ByteBuffer> unread();
}
