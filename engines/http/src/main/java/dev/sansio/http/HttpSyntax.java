package dev.sansio.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The grammar that all parts of HTTP share (RFC 9110 5.6), over text and over octets. */
public final class HttpSyntax {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
    /** Whether each character of ASCII may stand in a token. */
    private static final boolean[] TOKEN = new boolean[0x80];
    /** Whether each octet may stand in the value of a field. */
    private static final boolean[] VALUE = new boolean[0x100];

    static {
        for (int c = 0; c < TOKEN.length; c++) {
            int letter = c | 0x20;
            TOKEN[c] = (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || TOKEN_MARKS.indexOf(c) >= 0;
        }
        for (int c = 0; c < VALUE.length; c++) {
            VALUE[c] = !isControl((byte) c);
        }
    }

    private HttpSyntax() {}

    /** Whether a character may stand in a token (RFC 9110 5.6.2): letters, digits and fifteen marks. */
    public static boolean isTokenCharacter(int c) {
        return c >= 0 && c < TOKEN.length && TOKEN[c];
    }

    /** Whether a text is a token: not empty, and of token characters only. */
    public static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isTokenCharacter(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether octets are a token. */
    public static boolean isToken(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isTokenCharacter(octets[i])) {
                return false;
            }
        }
        return from < to;
    }

    /** Whether octets are a token without letters in upper case, as HTTP/2 and HTTP/3 want names (RFC 9113 8.2.1). */
    public static boolean isLowerCaseToken(byte[] octets, int from, int to) {
        for (int i = from; i < to; i++) {
            int c = octets[i];
            if ((c >= 'A' && c <= 'Z') || !isTokenCharacter(c)) {
                return false;
            }
        }
        return from < to;
    }

    /**
     * Whether a text can be the value of a field (RFC 9110 5.5): spaces and tabs inside only, no control character, and
     * nothing above U+00FF, since a field carries octets.
     */
    public static boolean isFieldValue(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= VALUE.length || !VALUE[c]) {
                return false;
            }
        }
        return length == 0 || (!isBlank(text.charAt(0)) && !isBlank(text.charAt(length - 1)));
    }

    /** Whether octets can be the value of a field: {@link #indexOfControl none of control}, and no blank at the edges. */
    public static boolean isFieldValue(byte[] octets, int from, int to) {
        return from >= to
                || (!isBlank(octets[from]) && !isBlank(octets[to - 1]) && indexOfControl(octets, from, to) == to);
    }

    /**
     * The index of the first octet in {@code [from, to)} that no field value holds: below 0x20 and not a tab, or 0x7F; or
     * {@code to}. Eight octets at a time; in a line it finds the end and checks the value in one scan.
     */
    public static int indexOfControl(byte[] octets, int from, int to) {
        int i = from;
        for (int end = to - Long.BYTES; i <= end; ) {
            long word = (long) LONG.get(octets, i);
            long hits = controls(word);
            if (hits == 0) {
                i += Long.BYTES;
                continue;
            }
            i += Long.numberOfTrailingZeros(hits) >>> 3;
            if (octets[i] != '\t') {
                return i;
            }
            i++;
        }
        for (; i < to; i++) {
            if (isControl(octets[i])) {
                return i;
            }
        }
        return to;
    }

    /** The index of the first octet in {@code [from, to)} that is not a visible character of ASCII, or {@code to}. */
    public static int indexOfInvisible(byte[] octets, int from, int to) {
        int i = from;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = (long) LONG.get(octets, i);
            long hits = ((word - 0x2121_2121_2121_2121L & ~word)
                            | (word & 0x7F7F_7F7F_7F7F_7F7FL) + 0x0101_0101_0101_0101L
                            | word)
                    & 0x8080_8080_8080_8080L;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3); // the lowest is exact
            }
        }
        for (; i < to; i++) {
            if (octets[i] <= ' ' || octets[i] == 0x7F) {
                return i;
            }
        }
        return to;
    }

    /** Whether a text has visible characters of ASCII only; an empty one has. */
    public static boolean isVisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * The number that a text of digits says (RFC 9110 8.6), or -1 if it is none or above {@link Long#MAX_VALUE}: no sign, no
     * space, no list.
     */
    public static long digits(String text) {
        int length = text.length();
        if (length == 0 || length > 19) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isControl(byte c) {
        return (c >= 0 && c < ' ' && c != '\t') || c == 0x7F;
    }

    /** High bits of the octets below 0x20 or 0x7F; exact up to and including the lowest. */
    private static long controls(long word) {
        return (word - 0x2020_2020_2020_2020L | (word & 0x7F7F_7F7F_7F7F_7F7FL) + 0x0101_0101_0101_0101L)
                & ~word
                & 0x8080_8080_8080_8080L;
    }
}
