package dev.sansio.http.structured;

/**
 * A String (RFC 9651 3.3.3).
 *
 * @param value characters of ASCII from the space to the tilde; may be empty
 */
public record StringValue(String value) implements BareItem {

    /**
     * A checked String.
     *
     * @throws IllegalArgumentException if it has another character; a {@link DisplayString} may have it
     */
    public StringValue {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                throw new IllegalArgumentException("a String has visible characters of ASCII and spaces only");
            }
        }
    }

    @Override
    public String toFieldValue() {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append('"').toString();
    }
}
