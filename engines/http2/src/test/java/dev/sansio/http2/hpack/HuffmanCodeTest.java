package dev.sansio.http2.hpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 7541 5.2 and appendix B. */
class HuffmanCodeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1ff8, 13",
        "10, 3ffffffc, 30",
        "32, 14, 6",
        "48, 0, 5",
        "38, f8, 8",
        "63, 3fc, 10",
        "43, 7fb, 11",
        "124, 7fc, 11",
        "35, ffa, 12",
        "94, 3ffc, 14",
        "90, fd, 8",
        "122, 7b, 7",
        "128, fffe6, 20",
        "208, 7fff2, 19",
        "249, ffffffe, 28",
        "255, 3ffffee, 26",
        "256, 3fffffff, 30",
    })
    void codesOfAppendixB(int symbol, String code, int length) {
        assertThat(Integer.toHexString(HuffmanCode.CODE[symbol])).isEqualTo(code);
        assertThat(HuffmanCode.LENGTH[symbol]).isEqualTo((byte) length);
    }

    /** Kraft's sum is 1: no code is the beginning of another, and every sequence of bits means something. */
    @Test
    void theCodeIsComplete() {
        long sum = 0;
        for (byte length : HuffmanCode.LENGTH) {
            sum += 1L << (HuffmanCode.LONGEST - length);
        }
        assertThat(sum).isEqualTo(1L << HuffmanCode.LONGEST);
    }

    @Test
    void everyPairOfOctetsComesBack() {
        for (int pair = 0; pair < (1 << 16); pair++) {
            comesBack(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void everyOctetComesBackAnyNumberOfTimesInARow() {
        for (int octet = 0; octet < 256; octet++) {
            byte[] octets = new byte[33];
            Arrays.fill(octets, (byte) octet);
            for (int length = 0; length <= octets.length; length++) {
                comesBack(Arrays.copyOf(octets, length));
            }
        }
    }

    @Test
    void randomOctetsComeBackAtEveryLength() {
        Random random = new Random(7541);
        for (int round = 0; round < 2000; round++) {
            byte[] octets = new byte[random.nextInt(100)];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = (byte) (round % 2 == 0 ? random.nextInt(256) : 32 + random.nextInt(95));
            }
            comesBack(octets);
        }
    }

    @Test
    void paddingIsLessThanEightOnes() {
        for (int octet = 0; octet < 256; octet++) {
            byte[] array = {(byte) octet, 0, 0, 0, 0, 0, 0};
            int end = HuffmanCode.encode(array, 0, 1, 1);
            int padding = 8 * (end - 1) - HuffmanCode.LENGTH[octet];
            for (int bit = 0; bit < padding; bit++) {
                byte[] wrong = Arrays.copyOfRange(array, 1, end);
                wrong[wrong.length - 1] ^= (byte) (1 << bit);
                assertFaultOrLonger(wrong);
            }
            byte[] longer = Arrays.copyOfRange(array, 1, end + 1);
            longer[longer.length - 1] = -1;
            assertFault(longer);
        }
    }

    /** With another padding there is a symbol more, or a fault; never the same text. */
    private static void assertFaultOrLonger(byte[] encoded) {
        byte[] out = new byte[HuffmanDecoder.room(encoded.length)];
        try {
            assertThat(HuffmanDecoder.decode(encoded, 0, encoded.length, out)).isGreaterThan(1);
        } catch (HpackException fault) {
            assertThat(fault).hasMessageContaining("ones");
        }
    }

    private static void assertFault(byte[] encoded) {
        byte[] out = new byte[HuffmanDecoder.room(encoded.length)];
        assertThatExceptionOfType(HpackException.class)
                .isThrownBy(() -> HuffmanDecoder.decode(encoded, 0, encoded.length, out));
    }

    @Test
    void endOfStringIsAFaultWhereverItStands() {
        for (int before = 0; before < 40; before++) {
            byte[] array = new byte[200];
            Arrays.fill(array, 0, before, (byte) '&'); // eight bits each
            int end = HuffmanCode.encode(array, 0, before, 100);
            Arrays.fill(array, end, end + 4, (byte) -1);
            assertFault(Arrays.copyOfRange(array, 100, end + 4));
            Arrays.fill(array, end + 4, end + 30, (byte) 0);
            assertFault(Arrays.copyOfRange(array, 100, end + 30));
        }
    }

    /** Also when other octets stand around it. */
    private static void comesBack(byte[] octets) {
        byte[] array = Arrays.copyOf(octets, 5 * octets.length + 20);
        Arrays.fill(array, octets.length, array.length, (byte) 0x5A);
        int from = octets.length + 3;
        int end = HuffmanCode.encode(array, 0, octets.length, from);
        assertThat(end - from).isEqualTo((int) HuffmanCode.encodedLength(octets, 0, octets.length));
        byte[] out = new byte[HuffmanDecoder.room(end - from)];
        int decoded = HuffmanDecoder.decode(array, from, end, out);
        if (!Arrays.equals(out, 0, decoded, octets, 0, octets.length)) {
            throw new AssertionError(Arrays.toString(octets) + " came back as " + Arrays.toString(out));
        }
    }
}
