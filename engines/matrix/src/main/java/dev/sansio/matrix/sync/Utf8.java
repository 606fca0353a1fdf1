package dev.sansio.matrix.sync;

import dev.sansio.core.Bytes;
import java.nio.ByteBuffer;

/** Whether octets that come in pieces are UTF-8 (RFC 3629 3): no overlong form, no surrogate, nothing beyond U+10FFFF. */
final class Utf8 {

    private int missing;
    private int least = 0x80;
    private int most = 0xBF;

    /** Whether a piece goes on well. */
    boolean accept(ByteBuffer piece) {
        if (missing == 0 && piece.hasArray()) {
            int from = piece.arrayOffset() + piece.position();
            if (Bytes.isAscii(piece.array(), from, from + piece.remaining())) {
                return true;
            }
        }
        for (int i = piece.position(); i < piece.limit(); i++) {
            int octet = piece.get(i) & 0xFF;
            if (missing > 0 ? !next(octet) : octet >= 0x80 && !first(octet)) {
                return false;
            }
        }
        return true;
    }

    private boolean next(int octet) {
        boolean fits = octet >= least && octet <= most;
        missing--;
        least = 0x80;
        most = 0xBF;
        return fits;
    }

    private boolean first(int octet) {
        missing = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        switch (octet) {
            case 0xE0 -> least = 0xA0;
            case 0xED -> most = 0x9F;
            case 0xF0 -> least = 0x90;
            case 0xF4 -> most = 0x8F;
            default -> {}
        }
        return octet >= 0xC2 && octet <= 0xF4;
    }

    /** Whether no character is cut. */
    boolean whole() {
        return missing == 0;
    }
}
