package dev.sansio.lsp.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are read as they are meant, and written as they were. */
class JsonReaderTest {

    @ParameterizedTest
    @CsvSource({"0,0", "-1,-1", "2147483647,2147483647", "-2147483648,-2147483648", "1.0,1", "1e3,1000", "-0,0"})
    void integersAreRead(String text, int value) {
        assertThat(RawJson.parse(text).reader().integer()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "-2147483649", "1.5", "1e300", "99999999999999999999", "\"1\"", "null"})
    void integersAreOf31Bits(String text) {
        assertThatThrownBy(() -> RawJson.parse(text).reader().integer()).isInstanceOf(ShapeException.class);
    }

    @Test
    void wholeNumbersAreOf64Bits() {
        for (long value : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 9007199254740993L, 1234567890123456789L}) {
            assertThat(RawJson.parse(Long.toString(value)).reader().wholeNumber())
                    .isEqualTo(value);
        }
        assertThatThrownBy(() -> RawJson.parse("9223372036854775808").reader().wholeNumber())
                .isInstanceOf(ShapeException.class);
    }

    @Test
    void numbersThatNoTreeHoldsAreOfAnotherShape() {
        assertThatThrownBy(() -> RawJson.parse("1e9999999999").tree()).isInstanceOf(ShapeException.class);
        assertThat(RawJson.parse("1e999").tree().isBigDecimal()).isTrue();
    }

    @Test
    void unsignedIntegersAreNotNegative() {
        assertThatThrownBy(() -> RawJson.parse("-1").reader().uinteger()).isInstanceOf(ShapeException.class);
        assertThat(RawJson.parse("[0, 7,2147483647]").reader().uintegers()).isEqualTo(Ints.of(0, 7, Integer.MAX_VALUE));
    }

    @Test
    void textsAreRead() {
        assertThat(RawJson.parse("\"a\\u00e4\\ud83d\\ude00\\n\\/\u20ac\ud83d\ude00 \\\"q\\\\\"")
                        .reader()
                        .string())
                .isEqualTo("a\u00e4\ud83d\ude00\n/\u20ac\ud83d\ude00 \"q\\");
    }

    @Test
    void halfASurrogateSurvives() {
        RawJson raw = RawJson.parse("\"a\\ud800b\\udc00\"");
        String read = raw.as(JsonType.STRING);
        assertThat(read).isEqualTo("a\ud800b\udc00");
        assertThat(RawJson.of(JsonType.STRING, read)).isEqualTo(raw);
    }

    @Test
    void everyCharacterIsWrittenSoThatItIsRead() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append((char) c).append(' ');
        }
        all.appendCodePoint(0x10000).appendCodePoint(0x10FFFF);
        RawJson written = RawJson.of(JsonType.STRING, all.toString());
        assertThat(RawJson.parse(written.text()).as(JsonType.STRING)).isEqualTo(all.toString());
    }

    @Test
    void valuesAreSkippedWhole() {
        JsonReader in = RawJson.parse("[{\"a\":[1,{\"b\":\"]}\\\"\"}]},\"x\\\\\",-1.5e3,true,false,null,7]")
                .reader();
        in.beginArray("an array");
        for (int i = 0; i < 6; i++) {
            assertThat(in.hasNext()).isTrue();
            in.skip();
        }
        assertThat(in.hasNext()).isTrue();
        assertThat(in.integer()).isEqualTo(7);
        assertThat(in.hasNext()).isFalse();
    }

    @Test
    void ofTwoMembersOfOneNameTheLastCounts() {
        assertThat(RawJson.parse("{\"a\":1,\"a\":2}").tree().get("a").intValue())
                .isEqualTo(2);
    }

    @Test
    void numbersOfAnyLengthAreReadWithinReason() {
        assertThat(RawJson.parse("9".repeat(999)).tree().toString()).hasSize(999);
        assertThatThrownBy(() -> RawJson.parse("9".repeat(1001)).tree()).isInstanceOf(ShapeException.class);
        assertThat(RawJson.parse("-9223372036854775808").tree().longValue()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void whatJsonCannotSayIsNotWritten() {
        assertThatThrownBy(() -> new JsonWriter().decimal(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new JsonWriter().decimal(1.0).toRaw().text()).isEqualTo("1");
        assertThat(new JsonWriter().decimal(-0.25).toRaw().text()).isEqualTo("-0.25");
        assertThat(new JsonWriter().number(Long.MIN_VALUE).toRaw().text()).isEqualTo("-9223372036854775808");
    }

    @Test
    void aMismatchSaysWhatIsThere() {
        assertThatThrownBy(() -> RawJson.parse("{\"a\":1}").reader().string())
                .hasMessage("expected a string and found {\"a\":1}");
    }

    @Test
    void rawValuesAreComparedByTheirText() {
        assertThat(RawJson.parse("[1]")).isEqualTo(RawJson.parse("[1]")).hasSameHashCodeAs(RawJson.parse("[1]"));
        assertThat(RawJson.parse("[1]")).isNotEqualTo(RawJson.parse("[1 ]"));
        assertThat(RawJson.parse("\"" + "x".repeat(500) + "\"").toString()).endsWith("(502 bytes)");
    }
}
