package dev.sansio.matrix.canonical;

/** Strings of canonical JSON: their order and their escapes. */
final class CanonicalString {

    private static final String HEX = "0123456789abcdef";

    private CanonicalString() {}

    /** By code point. Java's own order is by UTF-16 unit, in which U+1F600 comes before U+FF01. */
    static int compare(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                boolean highA = Character.isSurrogate(a);
                boolean highB = Character.isSurrogate(b);
                // A surrogate stands for a code point beyond all others; two surrogates compare like what they stand
                // for.
                return highA == highB ? Character.compare(a, b) : Boolean.compare(highA, highB);
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    static void write(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    throw new CanonicalJsonException("a text has half a pair of surrogates");
                }
                out.append(unit).append(text.charAt(++i));
            } else {
                write(unit, out);
            }
        }
        out.append('"');
    }

    private static void write(char unit, StringBuilder out) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (unit < ' ') {
                    out.append("\\u00").append(HEX.charAt(unit >> 4)).append(HEX.charAt(unit & 0xF));
                } else {
                    out.append(unit);
                }
            }
        }
    }
}
