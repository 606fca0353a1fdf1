package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import reactor.core.publisher.Flux;

/** Ten million octets that do not compress and do not repeat. */
final class Octets {

    static final int LENGTH = 10_000_000;

    private static final int PIECE = 60_000;
    private static final byte[] ALL = new byte[LENGTH];

    static {
        new Random(LENGTH).nextBytes(ALL);
    }

    private Octets() {}

    static byte[] all() {
        return ALL.clone();
    }

    /** From one octet to another, that one excluded. */
    static byte[] range(int from, int to) {
        return Arrays.copyOfRange(ALL, from, to);
    }

    /** A stretch of them, piece by piece. */
    static Flux<ByteBuffer> pieces(int from, int to) {
        return Flux.range(0, (to - from + PIECE - 1) / PIECE)
                .map(i -> ByteBuffer.wrap(ALL, from + i * PIECE, Math.min(PIECE, to - from - i * PIECE)));
    }

    /** Shows no more of a large difference than a reader bears. */
    static void same(byte[] actual, byte[] expected) {
        assertThat(actual.length).isEqualTo(expected.length);
        assertThat(Arrays.mismatch(actual, expected)).isEqualTo(-1);
    }
}
