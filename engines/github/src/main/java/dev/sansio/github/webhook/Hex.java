package dev.sansio.github.webhook;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Octets as hexadecimal digits. */
final class Hex {

    private Hex() {}

    /** Digits in lower case. */
    static String encode(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }

    /** The octets, or null if the text is anything but pairs of digits, in whatever case and script. */
    static byte @Nullable [] decode(String text) {
        try {
            return HexFormat.of().parseHex(text);
        } catch (IllegalArgumentException noDigits) {
            return null;
        }
    }
}
