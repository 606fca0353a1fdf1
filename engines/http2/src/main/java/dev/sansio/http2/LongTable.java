package dev.sansio.http2;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Values by number, without boxes: open addressing in arrays that are small while there are none. */
final class LongTable<V> {

    private static final Object[] NOTHING = {};
    private static final int SMALLEST = 8;

    private long[] keys = {};
    private @Nullable Object[] values = NOTHING;
    private int size;

    int size() {
        return size;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(long key) {
        if (size == 0) {
            return null;
        }
        return (V) values[slot(key)];
    }

    void put(long key, V value) {
        if (2 * (size + 1) > values.length) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == null) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    void remove(long key) {
        if (size == 0) {
            return;
        }
        int hole = slot(key);
        if (values[hole] == null) {
            return;
        }
        size--;
        if (size == 0 && values.length > SMALLEST) {
            keys = new long[0];
            values = NOTHING;
            return;
        }
        close(hole);
    }

    /** Moves back what was pushed on from the slot that becomes free. */
    private void close(int freed) {
        int mask = values.length - 1;
        int hole = freed;
        values[hole] = null;
        for (int slot = (hole + 1) & mask; values[slot] != null; slot = (slot + 1) & mask) {
            int home = home(keys[slot]);
            if (((slot - home) & mask) >= ((slot - hole) & mask)) {
                keys[hole] = keys[slot];
                values[hole] = values[slot];
                values[slot] = null;
                hole = slot;
            }
        }
    }

    /** Shows all values; the table must not change meanwhile. */
    @SuppressWarnings("unchecked")
    void forEach(Consumer<V> reader) {
        for (Object value : values) {
            if (value != null) {
                reader.accept((V) value);
            }
        }
    }

    private int slot(long key) {
        int mask = values.length - 1;
        int slot = home(key);
        while (values[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private int home(long key) {
        long mixed = key * 0x9E37_79B9_7F4A_7C15L;
        return (int) (mixed >>> 40) & (values.length - 1);
    }

    @SuppressWarnings("unchecked")
    private void grow() {
        long[] oldKeys = keys;
        @Nullable Object[] oldValues = values;
        int capacity = Math.max(SMALLEST, 2 * oldValues.length);
        keys = new long[capacity];
        values = new Object[capacity];
        size = 0;
        for (int i = 0; i < oldValues.length; i++) {
            Object value = oldValues[i];
            if (value != null) {
                put(oldKeys[i], (V) value);
            }
        }
    }
}
