package dev.sansio.testkit;

import dev.sansio.core.Bytes;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Immutable bytes with the equality of values, that show themselves as escaped text. */
public final class Octets {

    /** No bytes. */
    public static final Octets NONE = new Octets(new byte[0]);

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of bytes. */
    public static Octets of(byte[] bytes) {
        return new Octets(bytes.clone());
    }

    /** Text as UTF-8. */
    public static Octets of(String text) {
        return new Octets(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A copy of a buffer's remaining bytes; the buffer is left as it was. */
    public static Octets of(ByteBuffer buffer) {
        return new Octets(Bytes.copy(buffer));
    }

    /** Hexadecimal digits, in which spaces do not count. */
    public static Octets hex(String digits) {
        return new Octets(HexFormat.of().parseHex(digits.replace(" ", "")));
    }

    /**
     * What {@link #toString} has written, or a person: characters as UTF-8, and {@code \r}, {@code \n}, {@code \t},
     * {@code \\}, {@code \xNN} for bytes.
     *
     * @throws IllegalArgumentException if a backslash is followed by anything else
     */
    public static Octets unescape(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); ) {
            int escape = text.indexOf('\\', i);
            int end = escape < 0 ? text.length() : escape;
            bytes.writeBytes(text.substring(i, end).getBytes(StandardCharsets.UTF_8));
            i = end;
            if (escape >= 0) {
                i = unescape(text, escape, bytes);
            }
        }
        return new Octets(bytes.toByteArray());
    }

    private static int unescape(String text, int escape, ByteArrayOutputStream bytes) {
        char kind = escape + 1 < text.length() ? text.charAt(escape + 1) : ' ';
        switch (kind) {
            case 'r' -> bytes.write('\r');
            case 'n' -> bytes.write('\n');
            case 't' -> bytes.write('\t');
            case '\\' -> bytes.write('\\');
            case 'x' -> {
                if (text.length() < escape + 4) {
                    throw new IllegalArgumentException("two hexadecimal digits are missing at the end of " + text);
                }
                bytes.write(HexFormat.fromHexDigits(text, escape + 2, escape + 4));
                return escape + 4;
            }
            default -> throw new IllegalArgumentException("no escape at " + escape + " of " + text);
        }
        return escape + 2;
    }

    /** All of them, one after another. */
    public static Octets concat(List<Octets> parts) {
        byte[] all = new byte[parts.stream().mapToInt(Octets::length).sum()];
        int to = 0;
        for (Octets part : parts) {
            System.arraycopy(part.bytes, 0, all, to, part.bytes.length);
            to += part.bytes.length;
        }
        return new Octets(all);
    }

    /** How many there are. */
    public int length() {
        return bytes.length;
    }

    /** A copy. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** A new buffer on a copy. */
    public ByteBuffer toBuffer() {
        return ByteBuffer.wrap(bytes.clone());
    }

    /** Those of {@code [from, to)}. */
    public Octets slice(int from, int to) {
        return from == 0 && to == bytes.length ? this : new Octets(Arrays.copyOfRange(bytes, from, to));
    }

    /** Whether they begin with these. */
    public boolean startsWith(Octets prefix) {
        return length() >= prefix.length()
                && Arrays.equals(bytes, 0, prefix.bytes.length, prefix.bytes, 0, prefix.bytes.length);
    }

    /** Hexadecimal digits. */
    public String toHex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** The bytes as UTF-8 text. */
    public String toUtf8() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes as ISO 8859-1 text, a character a byte. */
    public String toText() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Octets && Arrays.equals(bytes, ((Octets) other).bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Printable ASCII as it is, the rest escaped as in transcripts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(bytes.length + 16);
        for (byte octet : bytes) {
            escape(octet, text);
        }
        return text.toString();
    }

    private static void escape(byte octet, StringBuilder text) {
        switch (octet) {
            case '\r' -> text.append("\\r");
            case '\n' -> text.append("\\n");
            case '\t' -> text.append("\\t");
            case '\\' -> text.append("\\\\");
            default -> {
                if (octet >= ' ' && octet < 0x7F) {
                    text.append((char) octet);
                } else {
                    text.append("\\x").append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
        }
    }
}
