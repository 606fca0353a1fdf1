package dev.sansio.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.MalformedJsonException.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** RFC 8259 and RFC 7493: what is a text, and what is none. */
class JsonTest {

    private static JsonNode read(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS);
    }

    private static void refused(ThrowingCallable reading, Problem problem) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        MalformedJsonException.class,
                        e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-1",
                "12345678901234567890",
                "1.5",
                "true",
                "null",
                "{\"a\":[1,{\"b\":[]}],\"c\":null}",
                "[[[]],{}]",
                "\"\u00e9\u20ac\ud83d\ude00\"",
                "{\"\u00e9\":\"\ud83d\ude00\"}"
            })
    void whatIsReadIsWrittenAgain(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Json.write(Json.read(octets, JsonLimits.DEFAULTS))).isEqualTo(octets);
    }

    @Test
    void insignificantSpaceIsAllowed() {
        assertThat(read(" \t\r\n{ \"a\" : 1 } \n")).isEqualTo(read("{\"a\":1}"));
    }

    @Test
    void escapesAreThoseOfTheGrammar() {
        assertThat(read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"").stringValue())
                .isEqualTo("\"\\/\b\f\n\r\t\u00e9\ud83d\ude00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,}",
                "[1,]",
                "[,1]",
                "{a:1}",
                "{'a':1}",
                "]",
                "}",
                "{]",
                "[}",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "NaN",
                "Infinity",
                "nul",
                "truefalse",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"a\nb\"",
                "\"a\tb\"",
                "{} {}",
                "1 2",
                "{}x",
                "// a\n1",
                "/* a */ 1",
                "# a\n1",
                "\ufeff{}"
            })
    void whatTheGrammarDoesNotSayIsNone(String text) {
        refused(() -> read(text), Problem.SYNTAX);
    }

    @Test
    void noTextButItsWholeIsOne() {
        byte[] text = "{\"a\":[1,true,\"\\u00e9\u20ac\"],\"b\":{\"c\":null}}".getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end < text.length; end++) {
            ByteBuffer part = ByteBuffer.wrap(text, 0, end);
            assertThatThrownBy(() -> Json.read(part, JsonLimits.DEFAULTS)).isInstanceOf(MalformedJsonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"b\":2,\"\\u0061\":3}",
                "[{\"x\":{\"y\":0,\"y\":0}}]",
                "{\"\":1,\"\":2}"
            })
    void aMemberComesOnce(String text) {
        refused(() -> read(text), Problem.DUPLICATE);
    }

    @Test
    void theSameNameInTwoObjectsIsNoDuplicate() {
        assertThat(read("[{\"a\":1},{\"a\":{\"a\":2}}]").size()).isEqualTo(2);
    }

    @Test
    void octetsAreUtf8() {
        byte[][] wrong = {
            {'"', (byte) 0xff, '"'},
            {'"', (byte) 0xc0, (byte) 0xaf, '"'}, // overlong
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}, // a surrogate
            {'"', (byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80, '"'}, // beyond U+10FFFF
            {'"', (byte) 0xe2, (byte) 0x82, '"'} // cut
        };
        for (byte[] text : wrong) {
            refused(() -> Json.read(text, JsonLimits.DEFAULTS), Problem.ENCODING);
        }
    }

    @Test
    void otherEncodingsAreNotGuessed() {
        for (var charset : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16
        }) {
            byte[] text = "{\"a\":1}".getBytes(charset);
            assertThatThrownBy(() -> Json.read(text, JsonLimits.DEFAULTS)).isInstanceOf(MalformedJsonException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\\ud83d\"", "\"\\ude00\"", "\"\\ude00\\ud83d\"", "\"\\ud83dx\""})
    void surrogatesComeInPairs(String text) {
        refused(() -> read(text), Problem.ENCODING);
    }

    @Test
    void surrogatesComeInPairsInNamesToo() {
        assertThatThrownBy(() -> read("{\"\\ud83d\":1}")).isInstanceOf(MalformedJsonException.class);
        assertThatThrownBy(() -> read("{\"\u00e9\\ud83d\":1}")).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void numbersKeepWhatTheySay() {
        assertThat(read("2147483648").longValue()).isEqualTo(2147483648L);
        assertThat(read("9223372036854775808").bigIntegerValue()).isEqualTo("9223372036854775808");
        assertThat(read("1e3").doubleValue()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400", "[1E+999999999]"})
    void numbersFitIntoADouble(String text) {
        refused(() -> read(text), Problem.NUMBER);
    }

    @Test
    void aNumberHasNoThousandsOfDigits() {
        assertThat(read("1".repeat(1000)).isNumber()).isTrue();
        refused(() -> read("1".repeat(1001)), Problem.NUMBER);
        refused(() -> read("0." + "1".repeat(1001)), Problem.NUMBER);
    }

    @Test
    void depthIsBounded() {
        JsonLimits three = JsonLimits.DEFAULTS.withDepth(3);
        assertThat(Json.read("[[[1]]]".getBytes(StandardCharsets.UTF_8), three).size())
                .isEqualTo(1);
        refused(() -> Json.read("[[[[]]]]".getBytes(StandardCharsets.UTF_8), three), Problem.LIMIT);
        refused(() -> read("[".repeat(1_000_000)), Problem.LIMIT);
    }

    @Test
    void lengthAndNumberOfValuesAreBounded() {
        byte[] text = "[1,2]".getBytes(StandardCharsets.UTF_8);
        assertThat(Json.read(text, JsonLimits.of(5, 1, 3)).size()).isEqualTo(2);
        refused(() -> Json.read(text, JsonLimits.of(4, 1, 3)), Problem.LIMIT);
        refused(() -> Json.read(ByteBuffer.wrap(text), JsonLimits.of(4, 1, 3)), Problem.LIMIT);
        assertThatThrownBy(() -> Json.read(text, JsonLimits.of(5, 1, 2)))
                .hasMessage("JsonLimits.values is 2, and more came");
    }

    @Test
    void aBufferIsReadFromItsPositionAndLeftThere() {
        ByteBuffer direct = ByteBuffer.allocateDirect(9).put("xx{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        direct.flip().position(2);
        assertThat(Json.readObject(direct, JsonLimits.DEFAULTS).get("a").intValue())
                .isEqualTo(1);
        assertThat(direct.position()).isEqualTo(2);
        ByteBuffer heap = ByteBuffer.wrap("xx{\"a\":1}yy".getBytes(StandardCharsets.UTF_8), 2, 7)
                .slice();
        assertThat(Json.readObject(heap, JsonLimits.DEFAULTS).get("a").intValue())
                .isEqualTo(1);
    }

    @Test
    void whatShouldBeAnObjectIsOne() {
        refused(() -> Json.readObject("[]".getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULTS), Problem.TYPE);
    }

    @Test
    void noPartOfTheTextIsInTheMessage() {
        for (String text : new String[] {"{\"secret\":\"hunter2\" x", "{\"hunter2\":1,\"hunter2\":2}", "hunter2"}) {
            assertThatThrownBy(() -> read(text)).hasMessageNotContaining("hunter2");
        }
    }

    /** Strangers choose names, and nothing of a text is kept once it was read. */
    @Test
    void namesAreNotRemembered() {
        String shared = "x".repeat(50);
        String first = read("{\"" + shared + "\":1}").propertyNames().iterator().next();
        String second =
                read("{\"" + shared + "\":1}").propertyNames().iterator().next();
        assertThat(first).isEqualTo(second).isNotSameAs(second);
    }
}
