package dev.sansio.websocket;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Compresses messages (RFC 7692 section 7.2.1). Memory outside of the heap is used from the first compressed message until
 * {@link #release()}; afterwards the compressor refers to nothing of before, which it is always free to do.
 *
 * <p>zlib as the JDK has it compresses with a window of 32 KiB. A smaller one is kept by a full flush after as many octets
 * as it holds: nothing behind such a flush refers to anything before it.
 */
final class Deflation {

    private static final int TAIL = 4;
    private static final int ROOM = 64;

    private final boolean contextTakeover;
    private final int level;
    /** How many octets lie between two full flushes; 0 for no such. */
    private final int segment;

    private @Nullable Deflater deflater;
    private int inSegment;

    Deflation(boolean contextTakeover, int windowBits, int level) {
        this.contextTakeover = contextTakeover;
        this.level = level;
        this.segment = windowBits == PerMessageDeflate.MOST_BITS ? 0 : 1 << windowBits;
    }

    /** Compresses a part of a message; {@code last} leaves the end off that every message has. */
    ByteBuffer deflate(ByteBuffer plain, boolean last) {
        Deflater live = live();
        int length = plain.remaining();
        byte[] output = new byte[length / 2 + ROOM];
        int written = 0;
        ByteBuffer rest = plain.duplicate();
        do {
            boolean full = segment > 0 && rest.remaining() >= segment - inSegment;
            int part = full ? segment - inSegment : rest.remaining();
            live.setInput(rest.slice(rest.position(), part));
            rest.position(rest.position() + part);
            inSegment = full ? 0 : inSegment + part;
            int flush = full ? Deflater.FULL_FLUSH : Deflater.SYNC_FLUSH;
            for (; ; ) {
                int room = output.length - written;
                int got = live.deflate(output, written, room, flush);
                written += got;
                if (got < room) {
                    break;
                }
                output = Arrays.copyOf(output, 2 * output.length);
            }
        } while (rest.hasRemaining());
        live.setInput(NOTHING);
        if (last) {
            written = Math.max(0, written - TAIL);
            if (!contextTakeover) {
                live.reset();
                inSegment = 0;
            }
            if (written == 0) {
                output[written++] = 0; // an empty message is an empty block (section 7.2.3.6)
            }
        }
        return ByteBuffer.wrap(output, 0, written);
    }

    private Deflater live() {
        Deflater live = deflater;
        if (live == null) {
            live = new Deflater(level, true);
            deflater = live;
            inSegment = 0;
        }
        return live;
    }

    /** Gives the memory back, between two messages. */
    void release() {
        if (deflater != null) {
            deflater.end();
            deflater = null;
        }
    }

    private static final byte[] NOTHING = {};
}
