package dev.sansio.websocket;

import dev.sansio.core.Inbox;
import dev.sansio.core.SessionFailedException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The header of a frame (RFC 6455 section 5.2), read again and again into the same object.
 *
 * <pre>
 *  0                   1                   2                   3
 *  0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
 * +-+-+-+-+-------+-+-------------+-------------------------------+
 * |F|R|R|R| opcode|M| length      | length, 16 or 64 bits, if the |
 * |I|S|S|S|       |A|             | seven bits say 126 or 127     |
 * |N|V|V|V|       |S|             |                               |
 * | |1|2|3|       |K|             |                               |
 * +-+-+-+-+-------+-+-------------+-------------------------------+
 * | masking key, if M                                             |
 * +---------------------------------------------------------------+
 * </pre>
 */
final class FrameHeader {

    static final int FIN = 0x80;
    static final int RSV1 = 0x40;
    static final int MASKED = 0x80;
    static final int LENGTH_16 = 126;
    static final int LENGTH_64 = 127;
    static final int LONGEST_CONTROL = 125;

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int RSV23 = 0x30;

    private final boolean masked;

    boolean fin;
    boolean rsv1;
    int opcode;
    long length;
    int key;

    /** @param masked whether frames are masked: those from a client are, and those from a server are not */
    FrameHeader(boolean masked) {
        this.masked = masked;
    }

    /**
     * Reads a header; false if it is partial.
     *
     * @throws SessionFailedException as soon as the first two octets, or else the length, are known to be wrong
     */
    boolean read(Inbox in) {
        if (in.length() < 2 && !in.ensure(2)) {
            return false;
        }
        int first = in.at(0);
        int second = in.at(1);
        int seven = second & 0x7F;
        opcode = first & 0xF;
        fin = (first & FIN) != 0;
        rsv1 = (first & RSV1) != 0;
        check(first, second, seven);
        int extended = seven < LENGTH_16 ? 0 : seven == LENGTH_16 ? Short.BYTES : Long.BYTES;
        int size = 2 + extended + (masked ? Integer.BYTES : 0);
        if (in.length() < size && !in.ensure(size)) {
            return false;
        }
        byte[] array = in.array();
        int at = in.from() + 2;
        length = seven;
        if (extended > 0) {
            length = length(array, at, extended);
            at += extended;
        }
        key = masked ? Mask.key(array, at) : 0;
        in.skip(size);
        return true;
    }

    private void check(int first, int second, int seven) {
        if ((first & RSV23) != 0) {
            throw WebSocketFailure.protocol("a reserved bit is set (RFC 6455 section 5.2)");
        }
        if (opcode > Opcode.PONG || (opcode > Opcode.BINARY && opcode < Opcode.CLOSE)) {
            throw WebSocketFailure.protocol("opcode " + opcode + " is reserved (RFC 6455 section 5.2)");
        }
        if ((second & MASKED) != 0 != masked) {
            throw WebSocketFailure.protocol(
                    masked ? "a client's frame is not masked" : "a server's frame is masked (RFC 6455 section 5.1)");
        }
        if (opcode >= Opcode.CLOSE) {
            if (!fin || rsv1) {
                throw WebSocketFailure.protocol("a control frame is fragmented or compressed");
            }
            if (seven > LONGEST_CONTROL) {
                throw WebSocketFailure.protocol("a control frame is longer than 125 octets (RFC 6455 section 5.5)");
            }
        }
    }

    private static long length(byte[] array, int at, int octets) {
        long length;
        long least;
        if (octets == Short.BYTES) {
            length = (short) SHORT.get(array, at) & 0xFFFF;
            least = LENGTH_16;
        } else {
            length = (long) LONG.get(array, at);
            least = 0x1_0000;
        }
        if (length < least) { // and what uses the highest of 64 bits is negative
            throw WebSocketFailure.protocol("a length has not the only form it may have (RFC 6455 section 5.2)");
        }
        return length;
    }
}
