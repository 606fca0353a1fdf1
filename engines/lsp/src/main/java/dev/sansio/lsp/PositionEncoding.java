package dev.sansio.lsp;

import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PositionEncodingKind;
import org.jspecify.annotations.Nullable;

/**
 * In what the characters of a line are counted (LSP 3.18, "Position"). A position beyond the end of its line is the end of the
 * line, without what ends it; a line beyond the last is the end of the text; a position within a character is its beginning.
 * A line ends with LF, CR LF or CR.
 */
@SuppressWarnings("ImmutableEnumChecker") // a kind is a record of one text
public enum PositionEncoding {
    /** In bytes of UTF-8. */
    UTF_8(PositionEncodingKind.UTF8) {
        @Override
        int units(int point) {
            return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        }
    },
    /** In code units of UTF-16, as in Java; what counts if nothing was negotiated. */
    UTF_16(PositionEncodingKind.UTF16) {
        @Override
        int units(int point) {
            return Character.charCount(point);
        }
    },
    /** In code points. */
    UTF_32(PositionEncodingKind.UTF32) {
        @Override
        int units(int point) {
            return 1;
        }
    };

    private final PositionEncodingKind kind;

    PositionEncoding(PositionEncodingKind kind) {
        this.kind = kind;
    }

    abstract int units(int point);

    /** As the protocol says it. */
    public PositionEncodingKind kind() {
        return kind;
    }

    /** The encoding of a kind, or null if it is unknown; UTF-16 for none. */
    public static @Nullable PositionEncoding of(@Nullable PositionEncodingKind kind) {
        if (kind == null) {
            return UTF_16;
        }
        for (PositionEncoding encoding : values()) {
            if (encoding.kind.equals(kind)) {
                return encoding;
            }
        }
        return null;
    }

    /** The index in a text that a position means. */
    public int offset(CharSequence text, Position position) {
        return inLine(text, startOfLine(text, 0, position.line()), position.character());
    }

    /** The index of a character in the line that begins at an index. */
    int inLine(CharSequence text, int start, int character) {
        int at = start;
        int left = character;
        while (left > 0 && at < text.length() && !isEnd(text.charAt(at))) {
            int point = Character.codePointAt(text, at);
            int units = units(point);
            if (units > left) {
                break;
            }
            left -= units;
            at += Character.charCount(point);
        }
        return at;
    }

    /** The position that an index in a text has; that within a character is its beginning. */
    public Position position(CharSequence text, int offset) {
        int line = 0;
        int start = 0;
        for (int next = nextLine(text, 0); next >= 0 && next <= offset; next = nextLine(text, start)) {
            line++;
            start = next;
        }
        int character = 0;
        int at = start;
        while (at < offset && !isEnd(text.charAt(at))) {
            int point = Character.codePointAt(text, at);
            at += Character.charCount(point);
            character += at <= offset ? units(point) : 0;
        }
        return Position.of(line, character);
    }

    /** Where the line begins that is so many lines below the one that begins at an index; the end if there are less. */
    static int startOfLine(CharSequence text, int start, int lines) {
        int at = start;
        for (int line = 0; line < lines; line++) {
            at = nextLine(text, at);
            if (at < 0) {
                return text.length();
            }
        }
        return at;
    }

    private static int nextLine(CharSequence text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            }
        }
        return -1;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
