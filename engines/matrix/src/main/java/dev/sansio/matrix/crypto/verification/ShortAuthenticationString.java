package dev.sansio.matrix.crypto.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * What both people see, and compare.
 *
 * @param emoji seven pictures
 * @param decimals three numbers from 1000 to 9191
 */
public record ShortAuthenticationString(List<SasEmoji> emoji, List<Integer> decimals) {

    /** Copies the lists. */
    public ShortAuthenticationString {
        emoji = List.copyOf(emoji);
        decimals = List.copyOf(decimals);
    }

    /** Of six octets: 42 bits for the pictures, the first 39 of them for the numbers. */
    static ShortAuthenticationString of(byte[] octets) {
        long bits = 0;
        for (int i = 0; i < 6; i++) {
            bits = (bits << 8) | (octets[i] & 0xFF);
        }
        List<SasEmoji> emoji = new ArrayList<>();
        for (int group = 0; group < 7; group++) {
            emoji.add(SasEmoji.of((int) ((bits >>> (42 - 6 * group)) & 0x3F)));
        }
        List<Integer> decimals = new ArrayList<>();
        for (int group = 0; group < 3; group++) {
            decimals.add((int) ((bits >>> (35 - 13 * group)) & 0x1FFF) + 1000);
        }
        return new ShortAuthenticationString(emoji, decimals);
    }
}
