package dev.sansio.socks;

import dev.sansio.core.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts on the wire: UTF-8, of which ASCII is the usual case. */
final class DomainSyntax {

    private static final int LONGEST = 255;

    private DomainSyntax() {}

    static boolean isDomain(String name) {
        return !name.isEmpty() && octets(name) <= LONGEST && isPlain(name);
    }

    /** The octets of a text in UTF-8; more than fit anywhere if it has half a surrogate pair. */
    static int octets(String text) {
        int octets = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                octets += c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                octets += 4;
                i++;
            } else {
                return Integer.MAX_VALUE;
            }
        }
        return octets;
    }

    /** Whether nothing in it could break a line of a log, or end a field of SOCKS 4. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return false;
            }
        }
        return true;
    }

    /** The name in octets, or null if they are none. */
    static @Nullable String domain(byte[] array, int from, int length) {
        String name = length == 0 || length > LONGEST ? null : text(array, from, length);
        return name != null && isPlain(name) ? name : null;
    }

    /** The text in octets, or null if they are not UTF-8. */
    static @Nullable String text(byte[] array, int from, int length) {
        if (Bytes.isAscii(array, from, from + length)) {
            return new String(array, from, length, StandardCharsets.ISO_8859_1);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(array, from, length))
                    .toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }
}
