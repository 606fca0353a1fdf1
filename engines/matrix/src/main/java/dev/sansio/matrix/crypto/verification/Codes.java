package dev.sansio.matrix.crypto.verification;

import dev.sansio.matrix.crypto.primitive.Octets;
import java.nio.charset.StandardCharsets;

/** Compares what another device says with what it should say, both in base64. */
final class Codes {

    private Codes() {}

    /** Padded codes are taken, too; none that is longer than that. */
    static boolean same(String said, String expected) {
        if (said.length() > (expected.length() + 3) / 4 * 4) {
            return false;
        }
        int end = said.length();
        while (end > 0 && said.charAt(end - 1) == '=') {
            end--;
        }
        return Octets.same(
                said.substring(0, end).getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
