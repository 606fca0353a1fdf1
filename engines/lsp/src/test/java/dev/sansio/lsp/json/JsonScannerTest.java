package dev.sansio.lsp.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259, and nothing else. */
class JsonScannerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "\"\"",
                "0",
                "-0",
                "-1.5e+10",
                "1E5",
                "0.0",
                "true",
                "false",
                "null",
                " [ 1 , 2 ] ",
                "{\"a\":{\"b\":[{}]}}",
                "\"\\u00e4\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "\"\\ud800\"",
                "\t\r\n {\"\" : 1}\n",
                "\"\u00e4\u20ac\ud83d\ude00 and more than eight\"",
                "[[[[]]]]",
                "123456789012345678901234567890"
            })
    void whatIsJsonIsPassed(String text) {
        assertThatCode(() -> RawJson.parse(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "\"",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "[1",
                "[1,",
                "[1,]",
                "{\"a\":1,}",
                "{,}",
                "[,]",
                "{1:2}",
                "{a:1}",
                "{\"a\" 1}",
                "[1 2]",
                "[1}",
                "{\"a\":1]",
                "]",
                "}",
                "tru",
                "truE",
                "nul",
                "True",
                "NaN",
                "Infinity",
                "-",
                "+1",
                "01",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x1",
                "1 1",
                "{}{}",
                "{} x",
                "'a'",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u123\"",
                "\"\\",
                "\"a\nb\"",
                "\"\t\"",
                "\"\u0000\"",
                "\ufeff{}",
                "// c\n1",
                "/* c */ 1",
                "--1",
                "1-1",
                "\"a\" \"b\"",
                "[\"a\",,\"b\"]",
                "{\"a\":}",
                "{\"a\":1 \"b\":2}"
            })
    void whatIsNotIsRefused(String text) {
        assertThatThrownBy(() -> RawJson.parse(text)).isInstanceOf(MalformedTextException.class);
    }

    /** Octets, given as characters below U+0100: alone, cut, written too long, surrogates, beyond U+10FFFF. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00c3",
                "\u00c3(",
                "\u00c0\u00af",
                "\u00c1\u00bf",
                "\u00e2\u0082",
                "\u00e0\u0080\u0080",
                "\u00ed\u00a0\u0080",
                "\u00ed\u00bf\u00bf",
                "\u00f0\u0080\u0080\u0080",
                "\u00f4\u0090\u0080\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00fe",
                "\u00ff",
                "\u00f0\u009f\u0098"
            })
    void whatIsNoUtf8IsRefused(String octets) {
        byte[] text = ("\"" + octets + "\"").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> RawJson.parse(text, 0, text.length, 10))
                .isInstanceOf(MalformedTextException.class)
                .hasMessageContaining("no UTF-8");
    }

    @Test
    void depthIsBoundedWithoutRecursion() {
        String deep = "[".repeat(200_000);
        assertThatThrownBy(() -> RawJson.parse(deep)).hasMessageContaining("nested deeper than 400 at byte 400");
        String allowed = "[".repeat(400) + "]".repeat(400);
        assertThat(RawJson.parse(allowed).tree().toString()).isEqualTo(allowed);
        byte[] deeper = ("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)).getBytes(UTF_8);
        assertThatCode(() -> JsonScanner.check(deeper, 0, deeper.length, 100_000))
                .doesNotThrowAnyException();
    }

    @Test
    void theFaultIsLocated() {
        assertThatThrownBy(() -> RawJson.parse("{\"a\": nix}"))
                .isInstanceOfSatisfying(
                        MalformedTextException.class,
                        fault -> assertThat(fault.offset()).isEqualTo(6));
    }
}
