package dev.sansio.http2;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The nine octets before each payload (RFC 9113 4.1), of the frame that is being read. */
final class FrameHeader {

    static final int SIZE = 9;

    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    int length;
    int type;
    int flags;
    int stream;

    void read(byte[] array, int at) {
        length = int32(array, at) >>> 8;
        type = array[at + 3] & 0xFF;
        flags = array[at + 4] & 0xFF;
        stream = int32(array, at + 5) & 0x7FFF_FFFF;
    }

    boolean has(int flag) {
        return Flags.has(flags, flag);
    }

    static int int32(byte[] array, int at) {
        return (int) INT.get(array, at);
    }

    static void int32(byte[] array, int at, int value) {
        INT.set(array, at, value);
    }
}
