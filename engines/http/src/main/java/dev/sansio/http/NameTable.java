package dev.sansio.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The names of {@link HttpNames} by their exact spelling on the wire, {@code Content-Type} as well as {@code content-type}. A
 * name that is found is valid by being known: none of its octets is looked at singly, and no String is made. One table for
 * the whole process, and immutable, so that no peer can thrash it.
 */
final class NameTable {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SLOTS = 1024;
    /** Names that their specifications, and therefore many peers, spell in a way of their own. */
    static final List<String> IRREGULAR = List.of(
            "DNT",
            "ETag",
            "HTTP2-Settings",
            "Sec-CH-UA",
            "Sec-CH-UA-Mobile",
            "Sec-CH-UA-Platform",
            "Sec-WebSocket-Accept",
            "Sec-WebSocket-Extensions",
            "Sec-WebSocket-Key",
            "Sec-WebSocket-Protocol",
            "Sec-WebSocket-Version",
            "TE",
            "WWW-Authenticate",
            "X-Request-ID",
            "X-XSS-Protection");

    private static final @Nullable Spelling[] BY_OCTETS = new Spelling[SLOTS];
    private static final @Nullable Spelling[] BY_TEXT = new Spelling[SLOTS];
    /** Of each character of a token the one in lower case; 0 for all others. */
    private static final byte[] LOWER_CASE_TOKEN = new byte[128];

    static {
        for (int c = 0; c < LOWER_CASE_TOKEN.length; c++) {
            if (HttpSyntax.isTokenCharacter(c)) {
                LOWER_CASE_TOKEN[c] = (byte) (c >= 'A' && c <= 'Z' ? c + 32 : c);
            }
        }
        for (String name : HttpNames.all()) {
            KnownName known = new KnownName(name, HttpNames.roleOf(name), UsualValues.of(name));
            place(name, known);
            if (!capitalised(name).equals(name)) {
                place(capitalised(name), known);
            }
        }
        for (String spelling : IRREGULAR) {
            place(spelling, Objects.requireNonNull(find(spelling.toLowerCase(Locale.ROOT))));
        }
    }

    private NameTable() {}

    /** The name that is spelled so, if it is known. */
    static @Nullable KnownName find(String text) {
        int slot = slot(text);
        for (Spelling one = BY_TEXT[slot]; one != null; one = BY_TEXT[slot]) {
            if (one.text.equals(text)) {
                return one.name;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return null;
    }

    /** The name that is spelled so in {@code [from, to)}, if it is known. */
    static @Nullable KnownName find(byte[] array, int from, int to) {
        int length = to - from;
        long first = first(array, from, length);
        long last = last(array, to, length);
        int slot = slot(first, last, length);
        for (Spelling one = BY_OCTETS[slot]; one != null; one = BY_OCTETS[slot]) {
            if (one.first == first && one.last == last && one.octets.length == length && one.hasMiddle(array, from)) {
                return one.name;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return null;
    }

    /** The name in lower case that any token spells, known or not; null if the octets in {@code [from, to)} are no token. */
    static @Nullable KnownName of(byte[] array, int from, int to) {
        if (from >= to) {
            return null;
        }
        byte[] lower = new byte[to - from];
        for (int i = 0; i < lower.length; i++) {
            int c = array[from + i];
            byte lowered = c < 0 ? 0 : LOWER_CASE_TOKEN[c];
            if (lowered == 0) {
                return null;
            }
            lower[i] = lowered;
        }
        KnownName known = find(lower, 0, lower.length);
        return known != null ? known : new KnownName(HttpField.latin1(lower, 0, lower.length), FieldRole.PLAIN);
    }

    /** The first eight octets, or all of fewer. */
    private static long first(byte[] array, int from, int length) {
        if (length >= Long.BYTES) {
            return (long) LONG.get(array, from);
        }
        long octets = 0;
        for (int i = from; i < from + length; i++) {
            octets = octets << 8 | (array[i] & 0xFF);
        }
        return octets;
    }

    /** The last eight octets, which overlap with the first where the name is short; 0 if there are fewer. */
    private static long last(byte[] array, int to, int length) {
        return length >= Long.BYTES ? (long) LONG.get(array, to - Long.BYTES) : 0;
    }

    private static int slot(long first, long last, int length) {
        return (int) (((first + 31 * last + length) * 0x9E37_79B9_7F4A_7C15L) >>> 54);
    }

    private static int slot(String text) {
        return (text.hashCode() * 0x9E37_79B9) >>> 22;
    }

    private static void place(String text, KnownName known) {
        Spelling spelling = new Spelling(text, known);
        int slot = slot(spelling.first, spelling.last, spelling.octets.length);
        while (BY_OCTETS[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        BY_OCTETS[slot] = spelling;
        slot = slot(text);
        while (BY_TEXT[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        BY_TEXT[slot] = spelling;
    }

    /** As HTTP/1.1 usually spells it: the first letter of each part in upper case. */
    static String capitalised(String name) {
        StringBuilder spelled = new StringBuilder(name.length());
        boolean first = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            spelled.append(first && c >= 'a' && c <= 'z' ? (char) (c - 32) : c);
            first = c == '-';
        }
        return spelled.toString();
    }

    /** One way to spell a name, in words that are compared at once. */
    private static final class Spelling {

        final String text;
        final byte[] octets;
        final long first;
        final long last;
        final KnownName name;

        Spelling(String text, KnownName name) {
            this.text = text;
            this.octets = text.getBytes(StandardCharsets.US_ASCII);
            this.first = first(octets, 0, octets.length);
            this.last = last(octets, octets.length, octets.length);
            this.name = name;
        }

        /** Whether what the first and the last word leave out is here too; those two are. */
        boolean hasMiddle(byte[] array, int from) {
            for (int i = Long.BYTES; i < octets.length - Long.BYTES; i += Long.BYTES) {
                if ((long) LONG.get(octets, i) != (long) LONG.get(array, from + i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
