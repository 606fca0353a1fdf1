package dev.sansio.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shared grammar (RFC 9110 5.6), and the scans that take eight octets at a time. */
class HttpSyntaxTest {

    private static final IntPredicate CONTROL = c -> c < 0x20 && c != '\t' || c == 0x7F;
    private static final IntPredicate INVISIBLE = c -> c <= 0x20 || c >= 0x7F;

    /** Octets at which the arithmetic of a scan could go wrong. */
    private static final byte[] EDGES = {
        0,
        1,
        8,
        9,
        10,
        13,
        0x1F,
        0x20,
        0x21,
        0x3F,
        0x40,
        0x5F,
        0x60,
        0x7E,
        0x7F,
        (byte) 0x80,
        (byte) 0x81,
        (byte) 0x9F,
        (byte) 0xA0,
        (byte) 0xA1,
        (byte) 0xFE,
        (byte) 0xFF
    };

    @Test
    void tokensAreLettersDigitsAndFifteenMarks() {
        String expected = "!#$%&'*+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz|~";
        StringBuilder found = new StringBuilder();
        for (int c = -128; c <= 0xFFFF; c++) {
            if (HttpSyntax.isTokenCharacter(c)) {
                found.append((char) c);
            }
        }
        assertThat(found).hasToString(expected);
        assertThat(HttpSyntax.isToken("")).isFalse();
        assertThat(HttpSyntax.isToken(expected)).isTrue();
        assertThat(HttpSyntax.isToken("a b")).isFalse();
    }

    @Test
    void tokensOfOctetsAreTheSame() {
        for (int c = 0; c < 256; c++) {
            byte[] octets = {'?', 'a', (byte) c, '?'};
            assertThat(HttpSyntax.isToken(octets, 1, 3)).isEqualTo(HttpSyntax.isTokenCharacter(c));
            assertThat(HttpSyntax.isLowerCaseToken(octets, 1, 3))
                    .isEqualTo(HttpSyntax.isTokenCharacter(c) && !(c >= 'A' && c <= 'Z'));
        }
        assertThat(HttpSyntax.isToken(new byte[3], 1, 1)).isFalse();
        assertThat(HttpSyntax.isLowerCaseToken(new byte[3], 1, 1)).isFalse();
    }

    @Test
    void eachPairOfOctetsIsScannedLikeInALoopAtEachPlace() {
        for (byte one : EDGES) {
            for (byte other : EDGES) {
                for (int at = 0; at < 18; at++) {
                    byte[] octets = "aaaaaaaaaaaaaaaaaaaa".getBytes(StandardCharsets.US_ASCII);
                    octets[at] = one;
                    octets[at + 1] = other;
                    compare(octets, 0, octets.length);
                    compare(octets, 1, octets.length - 1);
                }
            }
        }
    }

    @Test
    void randomOctetsAreScannedLikeInALoop() {
        Random random = new Random(42);
        for (int run = 0; run < 200_000; run++) {
            byte[] octets = new byte[random.nextInt(40)];
            for (int i = 0; i < octets.length; i++) {
                octets[i] = random.nextInt(8) == 0 ? EDGES[random.nextInt(EDGES.length)] : (byte) random.nextInt();
            }
            int from = random.nextInt(octets.length + 1);
            compare(octets, from, from + random.nextInt(octets.length - from + 1));
        }
    }

    private static void compare(byte[] octets, int from, int to) {
        int control = naive(octets, from, to, CONTROL);
        if (HttpSyntax.indexOfControl(octets, from, to) != control
                || HttpSyntax.indexOfInvisible(octets, from, to) != naive(octets, from, to, INVISIBLE)) {
            throw new AssertionError(Arrays.toString(octets) + " from " + from + " to " + to);
        }
        String text = new String(octets, from, to - from, StandardCharsets.ISO_8859_1);
        boolean value = control == to && text.strip().length() == text.length();
        if (text.chars().noneMatch(c -> c != ' ' && c != '\t' && Character.isWhitespace(c))
                && (HttpSyntax.isFieldValue(octets, from, to) != value || HttpSyntax.isFieldValue(text) != value)) {
            throw new AssertionError(Arrays.toString(octets) + " from " + from + " to " + to);
        }
    }

    private static int naive(byte[] octets, int from, int to, IntPredicate wanted) {
        for (int i = from; i < to; i++) {
            if (wanted.test(octets[i] & 0xFF)) {
                return i;
            }
        }
        return to;
    }

    @Test
    void visibleIsFromTheExclamationMarkToTheTilde() {
        for (int c = 0; c < 0x200; c++) {
            assertThat(HttpSyntax.isVisible("a" + (char) c)).isEqualTo(c >= 0x21 && c <= 0x7E);
        }
        assertThat(HttpSyntax.isVisible("")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,0", "7,7", "007,7", "9223372036854775807,9223372036854775807", "0000000000000000009,9"})
    void digitsAreANumber(String text, long number) {
        assertThat(HttpSyntax.digits(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+1",
                "-1",
                " 1",
                "1 ",
                "1,1",
                "1, 1",
                "0x1",
                "1e1",
                "１",
                "9223372036854775808",
                "99999999999999999999",
                "00000000000000000001"
            })
    void nothingElseIsANumber(String text) {
        assertThat(HttpSyntax.digits(text)).isEqualTo(-1);
    }
}
