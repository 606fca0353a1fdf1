package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Texts of names; a name that the protocol knows is not made again. */
final class Names {

    private static final int SLOTS = 2048;
    private static final byte[][] SPELLED = new byte[SLOTS][];
    private static final String[] KNOWN = new String[SLOTS];

    static {
        for (String name : KnownNames.ALL.split(" ", -1)) {
            byte[] spelled = name.getBytes(ISO_8859_1);
            int slot = slot(spelled, 0, spelled.length);
            while (SPELLED[slot] != null) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            SPELLED[slot] = spelled;
            KNOWN[slot] = name;
        }
    }

    private Names() {}

    /** The name in plain ASCII that is written there. */
    static String of(byte[] text, int from, int to) {
        int slot = slot(text, from, to);
        for (byte[] spelled = SPELLED[slot]; spelled != null; spelled = SPELLED[slot]) {
            if (spelled.length == to - from && Arrays.equals(spelled, 0, spelled.length, text, from, to)) {
                return KNOWN[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return new String(text, from, to - from, ISO_8859_1);
    }

    private static int slot(byte[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return (hash ^ (hash >>> 11)) & (SLOTS - 1);
    }
}
