package dev.sansio.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A field that comes so often that there is one of it for all messages: it is compared, not made. */
final class UsualField {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    final HttpField field;
    private final byte[] value;

    UsualField(HttpField field) {
        this.field = field;
        this.value = field.value().getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether its value stands in {@code [from, to)}. */
    boolean is(byte[] array, int from, int to) {
        int length = value.length;
        if (to - from != length) {
            return false;
        }
        int i = 0;
        for (; i <= length - Long.BYTES; i += Long.BYTES) {
            if ((long) LONG.get(value, i) != (long) LONG.get(array, from + i)) {
                return false;
            }
        }
        for (; i < length; i++) {
            if (value[i] != array[from + i]) {
                return false;
            }
        }
        return true;
    }
}
