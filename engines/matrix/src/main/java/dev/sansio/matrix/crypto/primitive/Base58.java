package dev.sansio.matrix.crypto.primitive;

import dev.sansio.matrix.crypto.CryptoException;
import java.util.Arrays;

/** Base58 with the alphabet of Bitcoin (appendices, Cryptographic key representation). For short texts: it costs their square. */
public final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LONGEST = 256;

    private Base58() {}

    /** The text of octets. */
    public static String encode(byte[] octets) {
        StringBuilder text = new StringBuilder();
        byte[] number = octets.clone();
        int zeros = zeros(number);
        int first = zeros;
        while (first < number.length) {
            text.append(ALPHABET.charAt(divide(number, first, 256, 58)));
            while (first < number.length && number[first] == 0) {
                first++;
            }
        }
        Octets.wipe(number);
        return text.append("1".repeat(zeros)).reverse().toString();
    }

    /**
     * The octets of a text.
     *
     * @throws CryptoException if it has another character, or more than 256
     */
    public static byte[] decode(String text) {
        if (text.length() > LONGEST) {
            throw CryptoException.malformed("the key has more than " + LONGEST + " characters");
        }
        byte[] number = new byte[text.length()];
        for (int i = 0; i < number.length; i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw CryptoException.malformed("the key has a character that is not of base58");
            }
            number[i] = (byte) digit;
        }
        return octets(number);
    }

    private static byte[] octets(byte[] number) {
        int zeros = zeros(number);
        byte[] octets = new byte[number.length];
        int at = octets.length;
        int first = zeros;
        while (first < number.length) {
            octets[--at] = (byte) divide(number, first, 58, 256);
            while (first < number.length && number[first] == 0) {
                first++;
            }
        }
        byte[] exact = Arrays.copyOfRange(octets, at - zeros, octets.length);
        Octets.wipe(number, octets);
        return exact;
    }

    private static int zeros(byte[] number) {
        int zeros = 0;
        while (zeros < number.length && number[zeros] == 0) {
            zeros++;
        }
        return zeros;
    }

    /** Divides a number with digits of one base by another base, in place, and gives the remainder. */
    private static int divide(byte[] number, int first, int base, int divisor) {
        int remainder = 0;
        for (int i = first; i < number.length; i++) {
            int digits = remainder * base + (number[i] & 0xFF);
            number[i] = (byte) (digits / divisor);
            remainder = digits % divisor;
        }
        return remainder;
    }
}
