package dev.sansio.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Masking against the definition of RFC 6455 section 5.3, octet by octet. */
class MaskTest {

    private final Random random = new Random(3);

    @Test
    void everyOctetIsMixedWithItsOctetOfTheKey() {
        for (int length = 0; length < 70; length++) {
            for (int offset = 0; offset < 9; offset++) {
                byte[] plain = bytes(length + 20);
                byte[] key = bytes(4);
                byte[] masked = plain.clone();
                Mask.apply(masked, offset, offset + length, Mask.key(key, 0));
                assertThat(masked).isEqualTo(expected(plain, offset, length, key));
            }
        }
    }

    @Test
    void keyRotatesWithTheOctetsThatWereRead() {
        byte[] plain = bytes(50);
        byte[] key = bytes(4);
        for (int cut = 0; cut <= plain.length; cut++) {
            byte[] masked = plain.clone();
            int word = Mask.key(key, 0);
            Mask.apply(masked, 0, cut, word);
            Mask.apply(masked, cut, plain.length, Mask.after(word, cut));
            assertThat(masked).isEqualTo(expected(plain, 0, plain.length, key));
        }
    }

    @Test
    void asciiIsToldFromAllElse() {
        for (int length = 1; length < 40; length++) {
            byte[] key = bytes(4);
            for (int odd = -1; odd < length; odd++) {
                byte[] octets = new byte[length];
                for (int i = 0; i < length; i++) {
                    octets[i] = (byte) (i == odd ? 0x80 : random.nextInt(0x80));
                }
                byte[] masked = expected(octets, 0, length, key);
                assertThat(Mask.applyToAscii(masked, 0, length, Mask.key(key, 0)))
                        .isEqualTo(odd < 0);
                assertThat(masked).isEqualTo(octets);
            }
        }
    }

    private static byte[] expected(byte[] plain, int from, int length, byte[] key) {
        byte[] masked = plain.clone();
        for (int i = 0; i < length; i++) {
            masked[from + i] ^= key[i & 3];
        }
        return masked;
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
