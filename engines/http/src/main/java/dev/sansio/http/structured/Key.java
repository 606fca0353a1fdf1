package dev.sansio.http.structured;

/** Keys of parameters and dictionaries (RFC 9651 3.1.2). */
final class Key {

    private Key() {}

    static boolean begins(int c) {
        return (c >= 'a' && c <= 'z') || c == '*';
    }

    static boolean continues(int c) {
        return begins(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    }

    static void check(String key) {
        if (key.isEmpty() || !begins(key.charAt(0)) || !key.chars().allMatch(Key::continues)) {
            throw new IllegalArgumentException(
                    "a key begins with a lower-case letter or an asterisk, and has no capitals");
        }
    }
}
