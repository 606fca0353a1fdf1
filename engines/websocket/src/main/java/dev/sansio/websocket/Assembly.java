package dev.sansio.websocket;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The parts of a message that is told as a whole. It grows with what has come, never with what was announced. */
final class Assembly {

    private static final byte[] NOTHING = {};
    private static final int SMALLEST = 256;

    private final StringBuilder none = new StringBuilder(0);
    private StringBuilder characters = none;
    private byte[] octets = NOTHING;
    private int length;

    boolean isEmpty() {
        return length == 0;
    }

    void add(String part) {
        if (characters == none && !part.isEmpty()) {
            characters = new StringBuilder(Math.max(SMALLEST, part.length()));
        }
        characters.append(part);
    }

    void add(byte[] array, int from, int n) {
        if (octets.length - length < n) {
            octets = Arrays.copyOf(octets, Math.max(SMALLEST, Math.max(length + n, 2 * length)));
        }
        System.arraycopy(array, from, octets, length, n);
        length += n;
    }

    /** All characters and these; empty again. */
    String take(String last) {
        if (characters == none) {
            return last;
        }
        String all = characters.append(last).toString();
        characters = none;
        return all;
    }

    /** All octets; empty again. */
    ByteBuffer take() {
        ByteBuffer all = ByteBuffer.wrap(octets, 0, length).slice();
        octets = NOTHING;
        length = 0;
        return all;
    }
}
