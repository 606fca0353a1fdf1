package dev.sansio.http;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of {@link HttpNames} by their exact spelling on the wire, {@code Content-Type} as well as {@code content-type}. A
 * name that is found is valid by being known: none of its octets is looked at singly, and no String is made. One table for
 * the whole process, and immutable, so that no peer can thrash it.
 */
final class NameTable {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int SLOTS = 1024;
    private static final Map<String, KnownName> BY_NAME = HttpNames.all().stream()
            .map(name -> new KnownName(name, HttpNames.roleOf(name)))
            .collect(Collectors.toUnmodifiableMap(KnownName::name, Function.identity()));
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
            "X-XSS-Protection");

    private static final byte[][] SPELLINGS = new byte[SLOTS][];
    private static final KnownName[] NAMES = new KnownName[SLOTS];
    /** Of each character of a token the one in lower case; 0 for all others. */
    private static final byte[] LOWER_CASE_TOKEN = new byte[128];

    static {
        for (int c = 0; c < LOWER_CASE_TOKEN.length; c++) {
            if (HttpSyntax.isTokenCharacter(c)) {
                LOWER_CASE_TOKEN[c] = (byte) (c >= 'A' && c <= 'Z' ? c + 32 : c);
            }
        }
        for (KnownName known : BY_NAME.values()) {
            place(known.name(), known);
            if (!capitalised(known.name()).equals(known.name())) {
                place(capitalised(known.name()), known);
            }
        }
        for (String spelling : IRREGULAR) {
            place(spelling, Objects.requireNonNull(BY_NAME.get(spelling.toLowerCase(Locale.ROOT))));
        }
    }

    private NameTable() {}

    /** The name in lower case, if it is known. */
    static @Nullable KnownName find(String lowerCase) {
        return BY_NAME.get(lowerCase);
    }

    /** The name that is spelled so in {@code [from, to)}, if it is known. */
    static @Nullable KnownName find(byte[] array, int from, int to) {
        int slot = slot(array, from, to);
        for (byte[] spelling = SPELLINGS[slot]; spelling != null; spelling = SPELLINGS[slot]) {
            if (spelling.length == to - from && Arrays.equals(spelling, 0, spelling.length, array, from, to)) {
                return NAMES[slot];
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

    /** From the first and the last eight octets, which overlap where the name is short. */
    private static int slot(byte[] array, int from, int to) {
        int length = to - from;
        long hash;
        if (length >= Long.BYTES) {
            hash = (long) LONG.get(array, from) + 31 * (long) LONG.get(array, to - Long.BYTES);
        } else {
            hash = 0;
            for (int i = from; i < to; i++) {
                hash = hash << 8 | (array[i] & 0xFF);
            }
        }
        return (int) (((hash + length) * 0x9E37_79B9_7F4A_7C15L) >>> 54);
    }

    private static void place(String spelling, KnownName known) {
        byte[] octets = spelling.getBytes(StandardCharsets.US_ASCII);
        int slot = slot(octets, 0, octets.length);
        while (SPELLINGS[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        SPELLINGS[slot] = octets;
        NAMES[slot] = known;
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
}
