package dev.sansio.http1;

/** Octets as characters, one for one, as HTTP/1.1 has them. */
final class Latin1 {

    private Latin1() {}

    /** The octets as text. */
    @SuppressWarnings("deprecation") // the constructor does exactly what is wanted, without a look-up of a charset
    static String text(byte[] array, int from, int to) {
        return new String(array, 0, from, to - from);
    }

    /** Whether a text stands at an index, which is known to have so many octets behind it. */
    static boolean equals(String text, byte[] array, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (array[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Writes text of characters up to U+00FF to an array, and tells where it ends. */
    @SuppressWarnings("deprecation") // it drops the upper half of characters, which are known to have none
    static int put(String text, byte[] array, int at) {
        int length = text.length();
        text.getBytes(0, length, array, at);
        return at + length;
    }

    /** Writes octets to an array, and tells where they end. */
    static int put(byte[] octets, byte[] array, int at) {
        System.arraycopy(octets, 0, array, at, octets.length);
        return at + octets.length;
    }
}
