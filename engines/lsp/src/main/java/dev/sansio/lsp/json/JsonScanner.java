package dev.sansio.lsp.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.BitSet;

/**
 * Holds a text to RFC 8259: one value, in UTF-8, nothing behind it, nested no deeper than allowed. What it has passed can be
 * read without looking twice.
 */
public final class JsonScanner {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOW = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final long QUOTES = LOW * '"';
    private static final long BACKSLASHES = LOW * '\\';
    private static final long SPACES = LOW * ' ';

    private final byte[] text;
    private final int from;
    private final int to;
    private final int deepest;
    /** Which of the open containers are objects; the others are arrays. */
    private final BitSet objects = new BitSet();

    private int depth;

    private JsonScanner(byte[] text, int from, int to, int deepest) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.deepest = deepest;
    }

    /**
     * Passes a text, or says where it is at fault.
     *
     * @param deepest how many containers may be open at once
     * @throws MalformedTextException if it is no JSON
     */
    public static void check(byte[] text, int from, int to, int deepest) {
        new JsonScanner(text, from, to, deepest).scan();
    }

    /** Where the first byte at or after {@code at} is that ends a string, begins an escape, or is none of printable ASCII. */
    static int plainUntil(byte[] text, int at, int to) {
        int i = at;
        for (int end = to - Long.BYTES; i <= end; i += Long.BYTES) {
            long word = (long) LONG.get(text, i);
            long quote = word ^ QUOTES;
            long backslash = word ^ BACKSLASHES;
            long hits = (((quote - LOW) & ~quote) | ((backslash - LOW) & ~backslash) | (word - SPACES) | word) & HIGH;
            if (hits != 0) {
                return i + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
        }
        while (i < to && text[i] >= ' ' && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    private void scan() {
        int at = space(from);
        while (true) {
            at = value(at);
            while (at >= 0) { // a value has ended
                at = space(at);
                if (depth == 0) {
                    if (at < to) {
                        throw fault("something follows the value", at);
                    }
                    return;
                }
                int next = peek(at);
                boolean object = objects.get(depth);
                if (next == ',') {
                    at = object ? ~name(space(at + 1)) : ~space(at + 1);
                } else if (next == (object ? '}' : ']')) {
                    depth--;
                    at++;
                } else {
                    throw fault(object ? "expected , or }" : "expected , or ]", at);
                }
            }
            at = ~at;
        }
    }

    /** Where the value ends; or, negated, where the first value within it begins. */
    private int value(int at) {
        int first = peek(at);
        switch (first) {
            case '{':
                open(at, true);
                int name = space(at + 1);
                if (peek(name) != '}') {
                    return ~name(name);
                }
                depth--;
                return name + 1;
            case '[':
                open(at, false);
                int element = space(at + 1);
                if (peek(element) != ']') {
                    return ~element;
                }
                depth--;
                return element + 1;
            case '"':
                return string(at + 1);
            case 't':
                return word(at, "true");
            case 'f':
                return word(at, "false");
            case 'n':
                return word(at, "null");
            default:
                return number(at);
        }
    }

    private void open(int at, boolean object) {
        if (depth == deepest) {
            throw fault("nested deeper than " + deepest, at);
        }
        depth++;
        objects.set(depth, object);
    }

    /** Where the value of a member begins. */
    private int name(int at) {
        if (peek(at) != '"') {
            throw fault("expected the name of a member", at);
        }
        int colon = space(string(at + 1));
        if (peek(colon) != ':') {
            throw fault("expected :", colon);
        }
        return space(colon + 1);
    }

    private int string(int start) {
        int at = start;
        while (true) {
            at = plainUntil(text, at, to);
            int next = peek(at);
            if (next == '"') {
                return at + 1;
            }
            if (next == '\\') {
                at = escape(at);
            } else if (next >= 0x80) {
                at = character(at, next);
            } else {
                throw fault(next < 0 ? "the text ends within a string" : "a control character in a string", at);
            }
        }
    }

    private int escape(int at) {
        int kind = peek(at + 1);
        if (kind == 'u') {
            for (int i = at + 2; i < at + 6; i++) {
                if (Character.digit(peek(i), 16) < 0) {
                    throw fault("an escape without four hexadecimal digits", at);
                }
            }
            return at + 6;
        }
        if (kind < 0 || "\"\\/bfnrt".indexOf(kind) < 0) {
            throw fault("no escape of JSON", at);
        }
        return at + 2;
    }

    /** A character of several bytes (RFC 3629 section 4): none that is written longer than it must be, no surrogate. */
    private int character(int at, int first) {
        int second = peek(at + 1);
        if (first >= 0xC2 && first < 0xE0) {
            continuation(second, 0x80, 0xBF, at);
            return at + 2;
        }
        if (first >= 0xE0 && first < 0xF0) {
            continuation(second, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF, at);
            continuation(peek(at + 2), 0x80, 0xBF, at);
            return at + 3;
        }
        if (first >= 0xF0 && first < 0xF5) {
            continuation(second, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF, at);
            continuation(peek(at + 2), 0x80, 0xBF, at);
            continuation(peek(at + 3), 0x80, 0xBF, at);
            return at + 4;
        }
        throw fault("no UTF-8", at);
    }

    private void continuation(int octet, int least, int greatest, int at) {
        if (octet < least || octet > greatest) {
            throw fault("no UTF-8", at);
        }
    }

    private int word(int at, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (peek(at + i) != word.charAt(i)) {
                throw fault("expected a value", at);
            }
        }
        return at + word.length();
    }

    private int number(int start) {
        int at = peek(start) == '-' ? start + 1 : start;
        if (peek(at) == '0') {
            at++;
        } else {
            at = digits(at, start);
        }
        if (peek(at) == '.') {
            at = digits(at + 1, start);
        }
        if (peek(at) == 'e' || peek(at) == 'E') {
            at++;
            at = digits(peek(at) == '+' || peek(at) == '-' ? at + 1 : at, start);
        }
        return at;
    }

    private int digits(int start, int number) {
        int at = start;
        while (at < to && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        if (at == start) {
            throw fault("expected a value", number);
        }
        return at;
    }

    private int space(int start) {
        int at = start;
        while (at < to && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
        return at;
    }

    private int peek(int at) {
        return at < to ? text[at] & 0xFF : -1;
    }

    private MalformedTextException fault(String reason, int at) {
        return new MalformedTextException(reason, Math.min(at, to) - from);
    }
}
