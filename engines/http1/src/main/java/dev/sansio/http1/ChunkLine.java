package dev.sansio.http1;

import dev.sansio.core.Bytes;
import dev.sansio.core.Inbox;
import dev.sansio.core.Limit;
import dev.sansio.http.HttpSyntax;

/**
 * Reads the line before a chunk: its size, and extensions to the letter of the grammar, for what one reader skips as an
 * extension another may take for content (RFC 9112 7.1.1).
 */
final class ChunkLine {

    private static final int MOST_DIGITS = 15;
    /** The longest line that is read at a glance: the digits of an int that is positive, CR and LF. */
    private static final int GLANCE = 9;
    /** The digit that each octet is; -1 for none. */
    private static final byte[] DIGITS = new byte[256];

    static {
        for (int octet = 0; octet < DIGITS.length; octet++) {
            DIGITS[octet] = (byte) hex(octet);
        }
    }

    private final Limit limit;
    private final boolean glances;
    private final boolean blanks;
    private int scanned;

    /** The size of the chunk. */
    long size;
    /** How many octets the line had. */
    int octets;

    ChunkLine(Http1Options options) {
        this.limit = options.limits().chunkLine();
        this.glances = limit.admits(GLANCE);
        this.blanks = options.tolerates(Http1Tolerance.BLANKS_IN_CHUNK_LINES);
    }

    /** Reads it; whether it is there. */
    boolean read(Inbox in) {
        while (true) {
            byte[] array = in.array();
            int from = in.from();
            int lineFeed = Bytes.indexOf(array, from + scanned, in.to(), (byte) '\n');
            if (lineFeed >= 0) {
                scanned = 0;
                octets = lineFeed + 1 - from;
                limit.check(octets);
                parse(array, from, lineFeed);
                in.skip(octets);
                return true;
            }
            scanned = in.length();
            if (scanned >= limit.value()) {
                throw limit.exceeded();
            }
            if (!in.more()) {
                return false;
            }
        }
    }

    /** Reads a line that is a short size alone and there as a whole, as nearly all are; any other is for {@link #read}. */
    boolean glance(byte[] array, int from, int to) {
        int end = Math.min(to - 1, from + GLANCE - 1);
        int number = 0;
        for (int i = from; i < end; i++) {
            int digit = DIGITS[array[i] & 0xFF];
            if (digit < 0) {
                if (i == from || array[i] != '\r' || array[i + 1] != '\n' || scanned != 0 || !glances) {
                    return false;
                }
                size = number;
                octets = i + 2 - from;
                return true;
            }
            number = number << 4 | digit;
        }
        return false;
    }

    private void parse(byte[] array, int from, int lineFeed) {
        int end = lineFeed - 1;
        if (end < from || array[end] != '\r') {
            throw garbled("it does not end with CR LF");
        }
        long number = 0;
        int i = from;
        for (; i < end; i++) {
            int digit = DIGITS[array[i] & 0xFF];
            if (digit < 0) {
                break;
            }
            number = number << 4 | digit;
            if (i - from == MOST_DIGITS) {
                throw garbled("the size has too many digits");
            }
        }
        if (i == from) {
            throw garbled("the size is no number");
        }
        size = number;
        if (i < end) {
            extensions(array, i, end);
        }
    }

    private static int hex(int octet) {
        if (octet >= '0' && octet <= '9') {
            return octet - '0';
        }
        int letter = octet | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    /** {@code *( BWS ";" BWS name [ BWS "=" BWS value ] )}, and perhaps blanks at the end. */
    private void extensions(byte[] array, int from, int end) {
        int i = skipBlanks(array, from, end);
        while (i < end) {
            if (array[i] != ';') {
                throw garbled("behind the size there is no extension");
            }
            i = token(array, skipBlanks(array, i + 1, end), end);
            i = skipBlanks(array, i, end);
            if (i < end && array[i] == '=') {
                i = skipBlanks(array, i + 1, end);
                i = i < end && array[i] == '"' ? quoted(array, i + 1, end) : token(array, i, end);
                i = skipBlanks(array, i, end);
            }
        }
    }

    private int skipBlanks(byte[] array, int from, int end) {
        int i = from;
        while (blanks && i < end && (array[i] == ' ' || array[i] == '\t')) {
            i++;
        }
        return i;
    }

    private static int token(byte[] array, int from, int end) {
        int i = from;
        while (i < end && HttpSyntax.isTokenCharacter(array[i])) {
            i++;
        }
        if (i == from) {
            throw garbled("an extension has no token where one has to be");
        }
        return i;
    }

    /** A quoted-string from behind its first quote on (RFC 9110 5.6.4); where it ends. */
    private static int quoted(byte[] array, int from, int end) {
        for (int i = from; i < end; i++) {
            byte octet = array[i];
            if (octet == '"') {
                return i + 1;
            }
            if (octet == '\\') {
                i++;
            }
            if (i < end && isControl(array[i])) {
                throw garbled("an extension has a control character");
            }
        }
        throw garbled("an extension has no closing quote");
    }

    private static boolean isControl(byte octet) {
        return (octet >= 0 && octet < ' ' && octet != '\t') || octet == 0x7F;
    }

    private static RuntimeException garbled(String why) {
        return Faults.of(Faults.CHUNK, "a chunk line is garbled: " + why);
    }
}
