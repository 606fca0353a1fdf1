package dev.sansio.http;

/** Writes quoted strings (RFC 9110 5.6.4), the counterpart of {@link FieldReader#quotedString()}. */
public final class QuotedString {

    private QuotedString() {}

    /**
     * A text between quotation marks.
     *
     * @throws IllegalArgumentException if it has a control character or one above U+00FF
     */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c == 0x7F || c > 0xFF) {
                throw new IllegalArgumentException("a quoted string has no control characters and none above U+00FF");
            }
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        return out.append('"').toString();
    }

    /**
     * A text as it is if it is a token, else between quotation marks.
     *
     * @throws IllegalArgumentException if it has a control character or one above U+00FF
     */
    public static String orToken(String text) {
        return HttpSyntax.isToken(text) ? text : of(text);
    }
}
