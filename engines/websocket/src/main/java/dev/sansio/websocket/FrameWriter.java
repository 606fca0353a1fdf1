package dev.sansio.websocket;

import dev.sansio.core.Outbox;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes frames (RFC 6455 section 5.2); those of a client masked, each with a key of its own (section 5.3). */
final class FrameWriter {

    private static final int LONGEST_HEADER = 14;
    private static final int SHORT_MAX = 0xFFFF;

    private final Outbox out;
    private final @Nullable RandomGenerator keys;

    /** @param keys where masking keys come from; null for a server, which does not mask */
    FrameWriter(Outbox out, @Nullable RandomGenerator keys) {
        this.out = out;
        this.keys = keys;
    }

    /**
     * Writes a frame.
     *
     * @param first the first octet: FIN, RSV and opcode
     */
    void write(int first, ByteBuffer payload) {
        if (keys != null) {
            masked(first, payload, keys.nextInt());
            return;
        }
        int length = payload.remaining();
        out.put(first);
        if (length < FrameHeader.LENGTH_16) {
            out.put(length);
        } else if (length <= SHORT_MAX) {
            out.put(FrameHeader.LENGTH_16).putShort(length);
        } else {
            out.put(FrameHeader.LENGTH_64).putLong(length);
        }
        out.link(payload);
    }

    private void masked(int first, ByteBuffer payload, int key) {
        int length = payload.remaining();
        byte[] frame = new byte[LONGEST_HEADER + length];
        int at = 0;
        frame[at++] = (byte) first;
        if (length < FrameHeader.LENGTH_16) {
            frame[at++] = (byte) (FrameHeader.MASKED | length);
        } else if (length <= SHORT_MAX) {
            frame[at++] = (byte) (FrameHeader.MASKED | FrameHeader.LENGTH_16);
            frame[at++] = (byte) (length >>> 8);
            frame[at++] = (byte) length;
        } else {
            frame[at++] = (byte) (FrameHeader.MASKED | FrameHeader.LENGTH_64);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame[at++] = (byte) ((long) length >>> shift);
            }
        }
        Mask.put(frame, at, key);
        at += Integer.BYTES;
        payload.get(payload.position(), frame, at, length);
        Mask.apply(frame, at, at + length, key);
        out.link(ByteBuffer.wrap(frame, 0, at + length));
    }
}
