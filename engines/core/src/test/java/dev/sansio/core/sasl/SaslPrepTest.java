package dev.sansio.core.sasl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SASLprep (RFC 4013). */
class SaslPrepTest {

    /** Section 3. */
    @ParameterizedTest
    @CsvSource({"I\u00ADX,IX", "user,user", "USER,USER", "\u00AA,a", "\u2168,IX"})
    void examplesOfTheSpecification(String text, String prepared) {
        assertThat(SaslPrep.query(text)).isEqualTo(prepared);
        assertThat(SaslPrep.stored(text)).isEqualTo(prepared);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0007",
                "\u0627\u0031", // both from section 3
                "",
                "\u00AD", // nothing is left
                "\u0000",
                "\u007F",
                "\u0085",
                "\u200E",
                "\u2028",
                "\uE000",
                "\uFDD0",
                "\uFFFD",
                "\u2FF0",
                "\uDB40\uDC01",
                "\uDBFF\uDFFF",
                "\uD800",
                "a\uDC00",
                "\u0627a",
                "\u0627a\u0628",
                "\u0031\u0627"
            })
    void refuses(String text) {
        assertThatThrownBy(() -> SaslPrep.query(text))
                .isInstanceOfSatisfying(
                        SaslException.class, e -> assertThat(e.code()).isEqualTo(SaslException.CREDENTIALS));
        assertThatThrownBy(() -> SaslPrep.stored(text)).isInstanceOf(SaslException.class);
    }

    @Test
    void otherSpacesBecomeASpace() {
        assertThat(SaslPrep.query("a\u00A0b\u3000c\u200Bd e")).isEqualTo("a b c d e");
    }

    @Test
    void rightToLeftTextMayHoldDigitsInside() {
        assertThat(SaslPrep.stored("\u0627\u0031\u0628")).isEqualTo("\u0627\u0031\u0628");
    }

    @Test
    void unassignedCodePointsMayBeAskedForButNotStored() {
        String grinning = "pass\uD83D\uDE00word";
        assertThat(SaslPrep.query(grinning)).isEqualTo(grinning);
        assertThatThrownBy(() -> SaslPrep.stored(grinning)).isInstanceOf(SaslException.class);
    }

    /** U+1F100 came with Unicode 5.2, with a compatibility decomposition. */
    @Test
    void normalizationIsThatOfUnicode32OnEveryPlatform() {
        assertThat(SaslPrep.query("\u2168\uD83C\uDD00\u2168")).isEqualTo("IX\uD83C\uDD00IX");
    }

    @Test
    void printableAsciiIsUnchanged() {
        StringBuilder ascii = new StringBuilder();
        for (char c = ' '; c < 0x7F; c++) {
            ascii.append(c);
        }
        assertThat(SaslPrep.stored(ascii.toString())).isEqualTo(ascii.toString());
    }

    /** Appendices A.1, D.1 and D.2 have 396, 34 and 360 ranges; these sums were computed from another implementation. */
    @Test
    void tablesHaveTheSizeOfTheSpecifications() {
        assertThat(size(Stringprep.UNASSIGNED)).isEqualTo(879_309);
        assertThat(size(Stringprep.RIGHT_TO_LEFT)).isEqualTo(1_044);
        assertThat(size(Stringprep.LEFT_TO_RIGHT)).isEqualTo(229_973);
        assertThat(size(Stringprep.PROHIBITED)).isEqualTo(139_796);
    }

    private static int size(Stringprep table) {
        int size = 0;
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            size += table.contains(c) ? 1 : 0;
        }
        return size;
    }
}
