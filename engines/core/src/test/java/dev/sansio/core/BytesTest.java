package dev.sansio.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BytesTest {

    /** Bytes that differ from the wanted ones in the lowest or highest bit make a careless word scan see what is not there. */
    private static final byte[] NEIGHBOURS = {0, 1, 2, 9, 10, 11, 12, 13, 14, (byte) 0x80, (byte) 0x8A, (byte) 0xFF, 127
    };

    @Test
    void aScanFindsWhatANaiveLoopFindsAtEveryAlignmentAndLength() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            byte[] array = new byte[40];
            for (int i = 0; i < array.length; i++) {
                array[i] = NEIGHBOURS[random.nextInt(NEIGHBOURS.length)];
            }
            byte one = NEIGHBOURS[random.nextInt(NEIGHBOURS.length)];
            byte other = NEIGHBOURS[random.nextInt(NEIGHBOURS.length)];
            for (int from = 0; from <= 17; from++) {
                for (int to = from; to <= array.length; to++) {
                    assertThat(Bytes.indexOf(array, from, to, one)).isEqualTo(naive(array, from, to, one, one));
                    assertThat(Bytes.indexOfEither(array, from, to, one, other))
                            .isEqualTo(naive(array, from, to, one, other));
                }
            }
        }
    }

    @Test
    void everyByteValueIsFoundAtEveryPlaceOfAWord() {
        for (int value = 0; value < 256; value++) {
            for (int at = 0; at < 16; at++) {
                byte[] array = new byte[16];
                Arrays.fill(array, (byte) (value ^ 1));
                array[at] = (byte) value;
                assertThat(Bytes.indexOf(array, 0, 16, (byte) value)).isEqualTo(at);
                assertThat(Bytes.indexOfEither(array, 0, 16, (byte) (value ^ 2), (byte) value))
                        .isEqualTo(at);
            }
        }
    }

    @Test
    void textIsAsciiUnlessSomeByteHasItsHighestBitSet() {
        for (int length = 0; length < 20; length++) {
            byte[] array = new byte[length + 3];
            Arrays.fill(array, (byte) 0x7F);
            array[0] = -1; // outside of the range
            array[length + 2] = -1;
            assertThat(Bytes.isAscii(array, 1, length + 2)).isTrue();
            for (int at = 1; at < length + 2; at++) {
                array[at] = (byte) 0x80;
                assertThat(Bytes.isAscii(array, 1, length + 2)).isFalse();
                array[at] = 0;
            }
        }
    }

    @Test
    void aCopyLeavesTheBufferAsItWas() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
        assertThat(Bytes.copy(buffer)).containsExactly(2, 3);
        assertThat(buffer.remaining()).isEqualTo(2);
        assertThat(Bytes.copy(buffer.asReadOnlyBuffer())).containsExactly(2, 3);
    }

    private static int naive(byte[] array, int from, int to, byte one, byte other) {
        for (int i = from; i < to; i++) {
            if (array[i] == one || array[i] == other) {
                return i;
            }
        }
        return -1;
    }
}
