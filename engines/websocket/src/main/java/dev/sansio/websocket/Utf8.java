package dev.sansio.websocket;

/**
 * A check of UTF-8 (RFC 3629) that goes on from part to part and stops at the first octet that no continuation can make good:
 * overlong forms, surrogates and what lies beyond U+10FFFF end at their second octet.
 */
final class Utf8 {

    private static final int LOWEST = 0x80;
    private static final int HIGHEST = 0xBF;

    /** How many octets the character in progress still needs. */
    private int needed;
    /** What its next octet may be. */
    private int lower = LOWEST;

    private int upper = HIGHEST;
    /** The index behind the last complete character of the last check. */
    private int complete;

    /**
     * Checks the next part.
     *
     * @return the index of the first impossible octet, or {@code to}
     */
    int check(byte[] array, int from, int to) {
        complete = from;
        int i = from;
        while (i < to) {
            int octet = array[i] & 0xFF;
            if (needed == 0) {
                if (octet < 0x80) {
                    complete = ++i;
                    continue;
                }
                if (!lead(octet)) {
                    return i;
                }
            } else {
                if (octet < lower || octet > upper) {
                    return i;
                }
                lower = LOWEST;
                upper = HIGHEST;
                if (--needed == 0) {
                    complete = i + 1;
                }
            }
            i++;
        }
        return to;
    }

    /** The first octet of a character of several; whether there is such a one. */
    private boolean lead(int octet) {
        if (octet < 0xC2 || octet > 0xF4) {
            return false;
        }
        if (octet < 0xE0) {
            needed = 1;
        } else if (octet < 0xF0) {
            needed = 2;
            lower = octet == 0xE0 ? 0xA0 : LOWEST;
            upper = octet == 0xED ? 0x9F : HIGHEST;
        } else {
            needed = 3;
            lower = octet == 0xF0 ? 0x90 : LOWEST;
            upper = octet == 0xF4 ? 0x8F : HIGHEST;
        }
        return true;
    }

    /** The index behind the last complete character of the last part; its beginning if there is none. */
    int complete() {
        return complete;
    }

    /** Whether no character is in progress. */
    boolean atBoundary() {
        return needed == 0;
    }

    /** Forgets a character in progress. */
    void reset() {
        needed = 0;
        lower = LOWEST;
        upper = HIGHEST;
    }
}
