package dev.sansio.websocket;

import java.util.Arrays;

/** The last octets of a stream, up to a size: what a decompressor needs to go on after its memory was given back. */
final class Window {

    private static final int SMALLEST = 512;
    private static final byte[] NOTHING = {};

    private final int size;
    /** Grows to the size, and is a ring from then on. */
    private byte[] octets = NOTHING;

    private int length;
    /** Where the oldest octet stands, once the ring is full. */
    private int oldest;

    Window(int size) {
        this.size = size;
    }

    void add(byte[] array, int from, int count) {
        int start = count > size ? from + count - size : from;
        int n = Math.min(count, size);
        if (length + n <= size) {
            if (length + n > octets.length) {
                octets = Arrays.copyOf(
                        octets, Math.min(size, Math.max(SMALLEST, Math.max(length + n, 2 * octets.length))));
            }
            System.arraycopy(array, start, octets, length, n);
            length += n;
            return;
        }
        if (length < size) {
            octets = Arrays.copyOf(octets, size);
            int first = size - length;
            System.arraycopy(array, start, octets, length, first);
            length = size;
            start += first;
            n -= first;
        }
        int first = Math.min(n, size - oldest);
        System.arraycopy(array, start, octets, oldest, first);
        System.arraycopy(array, start + first, octets, 0, n - first);
        oldest = (oldest + n) % size;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void clear() {
        octets = NOTHING;
        length = 0;
        oldest = 0;
    }

    /** All octets, the oldest first. */
    byte[] toArray() {
        byte[] all = Arrays.copyOf(octets, length);
        if (oldest > 0) {
            System.arraycopy(octets, oldest, all, 0, size - oldest);
            System.arraycopy(octets, 0, all, size - oldest, oldest);
        }
        return all;
    }
}
