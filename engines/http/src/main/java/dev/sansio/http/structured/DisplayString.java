package dev.sansio.http.structured;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A Display String (RFC 9651 3.3.8): text for people, in any script. Whoever shows it takes care of control characters and of
 * text from right to left.
 *
 * @param value Unicode without lone surrogates; may be empty
 */
public record DisplayString(String value) implements BareItem {

    /**
     * A checked Display String.
     *
     * @throws IllegalArgumentException if it has half of a surrogate pair, which no UTF-8 can say
     */
    public DisplayString {
        if (value.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new IllegalArgumentException("a Display String has no lone surrogates");
        }
    }

    @Override
    public String toFieldValue() {
        StringBuilder out = new StringBuilder(value.length() + 3).append("%\"");
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (octet == '%' || octet == '"' || octet < ' ' || octet == 0x7F) {
                out.append('%').append(HexFormat.of().toHexDigits(octet));
            } else {
                out.append((char) octet);
            }
        }
        return out.append('"').toString();
    }
}
