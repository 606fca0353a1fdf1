package dev.sansio.websocket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Turns parts of UTF-8 into strings of whole characters; a cut character, at most three octets, waits for its rest. */
final class TextDecoder {

    private static final byte[] NOTHING = {};

    private final Utf8 utf8 = new Utf8();
    private byte[] carried = NOTHING;
    private boolean garbled;

    /** The characters that are complete with this part, up to the first octet that cannot be; see {@link #garbled()}. */
    String decode(byte[] array, int from, int to) {
        int good = utf8.check(array, from, to);
        garbled |= good < to;
        int complete = utf8.complete();
        byte[] head = carried;
        if (head.length == 0) {
            keep(array, complete, good);
            return new String(array, from, complete - from, StandardCharsets.UTF_8);
        }
        if (complete == from) { // the character in progress is still incomplete
            byte[] longer = Arrays.copyOf(head, head.length + good - from);
            System.arraycopy(array, from, longer, head.length, good - from);
            carried = longer;
            return "";
        }
        byte[] joined = Arrays.copyOf(head, head.length + complete - from);
        System.arraycopy(array, from, joined, head.length, complete - from);
        keep(array, complete, good);
        return new String(joined, StandardCharsets.UTF_8);
    }

    private void keep(byte[] array, int from, int to) {
        carried = from == to ? NOTHING : Arrays.copyOfRange(array, from, to);
    }

    /** Whether the text may end here, or go on with ASCII. */
    boolean atBoundary() {
        return carried.length == 0;
    }

    /** Whether an octet came that cannot be part of UTF-8 there. */
    boolean garbled() {
        return garbled;
    }

    /** Ready for the next text. */
    void reset() {
        utf8.reset();
        carried = NOTHING;
        garbled = false;
    }
}
