package dev.sansio.http2;

import dev.sansio.http.HttpError;
import dev.sansio.http2.hpack.HpackException;
import java.util.Arrays;

/**
 * Field blocks (RFC 9113 4.3, 6.2, 6.6, 6.10): the fragments of HEADERS or PUSH_PROMISE and its CONTINUATIONs. A block in a
 * single frame is decoded where it lies; the octets and the frames of others are limited before they are kept.
 */
final class FieldBlocks {

    private static final byte[] NOTHING = {};
    private static final int PRIORITY_OCTETS = 5;
    private static final int PROMISE_OCTETS = 4;

    private final Connection connection;
    private final Messages messages;
    private final HeadReader head;

    /** The stream of the block that is open, or 0. */
    private int stream;

    private int promised;
    private boolean end;
    private int frames;
    private byte[] block = NOTHING;
    private int length;

    FieldBlocks(Connection connection, Messages messages) {
        this.connection = connection;
        this.messages = messages;
        this.head = new HeadReader(connection.limits);
    }

    /** Whether CONTINUATION has to follow. */
    boolean open() {
        return stream != 0;
    }

    /** Nothing may come between the frames of a block (RFC 9113 4.3). */
    void interrupted(FrameHeader frame) {
        boolean continues = frame.type == FrameType.CONTINUATION;
        if (stream != 0 ? !continues || frame.stream != stream : continues) {
            throw ConnectionFault.protocol("a frame within a field block, or CONTINUATION without one (RFC 9113 6.10)");
        }
    }

    /** What can be said before the payload is there. */
    void check(FrameHeader frame) {
        if (frame.stream == 0) {
            throw ConnectionFault.protocol("a head without a stream (RFC 9113 6.2)");
        }
        if (frame.type == FrameType.PUSH_PROMISE && !connection.client) {
            throw ConnectionFault.protocol("a client does not push (RFC 9113 8.4)");
        }
        if (!connection.limits.headOctets().admits((long) length + frame.length)) {
            throw ConnectionFault.exceeded(connection.limits.headOctets());
        }
        if (!connection.limits.headFrames().admits(frames + 1L)) {
            throw ConnectionFault.exceeded(connection.limits.headFrames());
        }
    }

    /** A frame whose payload begins at an index of an array. */
    void read(FrameHeader frame, byte[] array, int payload) {
        int from = payload;
        int to = payload + frame.length;
        int number = frame.stream;
        if (frame.type != FrameType.CONTINUATION) {
            int fixed = frame.type == FrameType.PUSH_PROMISE
                    ? PROMISE_OCTETS
                    : frame.has(Flags.PRIORITY) ? PRIORITY_OCTETS : 0;
            if (frame.has(Flags.PADDED)) {
                fixed++;
                to -= frame.length == 0 ? 0 : array[from++] & 0xFF;
            }
            if (frame.length < fixed) {
                throw ConnectionFault.frameSize("a head of " + frame.length + " octets is too short");
            }
            promised = 0;
            if (frame.type == FrameType.PUSH_PROMISE) {
                promised = FrameHeader.int32(array, from) & 0x7FFF_FFFF;
                from += PROMISE_OCTETS;
            } else if (frame.has(Flags.PRIORITY)) {
                from += PRIORITY_OCTETS;
            }
            if (from > to) {
                throw ConnectionFault.protocol("padding is longer than its frame (RFC 9113 6.2)");
            }
            end = frame.type == FrameType.HEADERS && frame.has(Flags.END_STREAM);
            if (frame.has(Flags.END_HEADERS)) {
                decode(number, array, from, to);
                return;
            }
        }
        keep(array, from, to);
        stream = number;
        frames++;
        if (frame.has(Flags.END_HEADERS)) {
            byte[] whole = block;
            int octets = length;
            forget();
            decode(number, whole, 0, octets);
        }
    }

    private void keep(byte[] array, int from, int to) {
        int octets = to - from;
        if (block.length - length < octets) {
            block = Arrays.copyOf(block, Math.max(length + octets, 2 * length));
        }
        System.arraycopy(array, from, block, length, octets);
        length += octets;
    }

    private void forget() {
        stream = 0;
        frames = 0;
        length = 0;
        block = NOTHING;
    }

    private void decode(int number, byte[] array, int from, int to) {
        head.begin();
        try {
            connection.decoder.decode(array, from, to, head);
        } catch (HpackException broken) {
            throw ConnectionFault.of(HttpError.Code.COMPRESSION, String.valueOf(broken.getMessage()));
        }
        if (promised != 0) {
            messages.promise(number, promised, head);
        } else {
            messages.head(number, end, head);
        }
        head.end();
    }
}
