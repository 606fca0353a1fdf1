package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The characters of strings that are written with escapes. */
final class Escapes {

    private static final String LETTERS = "bfnrt";
    private static final String MEANT = "\b\f\n\r\t";

    private Escapes() {}

    /** The text of a string that was found to be valid. */
    static String decode(byte[] text, int from, int end) {
        StringBuilder decoded = new StringBuilder(end - from);
        int at = from;
        while (at < end) {
            int plain = at;
            while (at < end && text[at] != '\\') {
                at++;
            }
            decoded.append(new String(text, plain, at - plain, UTF_8));
            if (at < end) {
                int kind = text[at + 1];
                if (kind == 'u') {
                    decoded.append((char) Integer.parseInt(new String(text, at + 2, 4, UTF_8), 16));
                    at += 6;
                } else {
                    int letter = LETTERS.indexOf(kind);
                    decoded.append(letter < 0 ? (char) kind : MEANT.charAt(letter));
                    at += 2;
                }
            }
        }
        return decoded.toString();
    }
}
