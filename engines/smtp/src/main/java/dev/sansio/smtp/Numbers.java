package dev.sansio.smtp;

/** Decimal numbers as peers write them. */
final class Numbers {

    private Numbers() {}

    /** The number that the digits say, or -1: not only digits, none, more than 20 of them, or above the maximum. */
    static long parse(String digits, long maximum) {
        int length = digits.length();
        if (length == 0 || length > 20) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < length; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value > maximum ? -1 : value;
    }

    /** The number that 1 to 18 digits say, or -1 if there is anything else. */
    static long parse(byte[] digits, int from, int to) {
        if (to <= from || to - from > 18) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = digits[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
