package dev.sansio.matrix.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Appendices, Canonical JSON. */
class CanonicalJsonTest {

    private static final JsonLimits LIMITS = JsonLimits.DEFAULTS;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | {}",
                "{ \"one\": 1, \"two\": \"Two\" } | {\"one\":1,\"two\":\"Two\"}",
                "{ \"b\": \"2\", \"a\": \"1\" } | {\"a\":\"1\",\"b\":\"2\"}",
                "{\"b\":\"2\",\"a\":\"1\"} | {\"a\":\"1\",\"b\":\"2\"}",
                "{ \"auth\": { \"success\": true, \"mxid\": \"@john.doe:example.com\", \"profile\": { \"display_name\": \"John Doe\","
                        + " \"three_pids\": [ { \"medium\": \"email\", \"address\": \"john.doe@example.org\" },"
                        + " { \"medium\": \"msisdn\", \"address\": \"123456789\" } ] } } }"
                        + " | {\"auth\":{\"mxid\":\"@john.doe:example.com\",\"profile\":{\"display_name\":\"John Doe\","
                        + "\"three_pids\":[{\"address\":\"john.doe@example.org\",\"medium\":\"email\"},"
                        + "{\"address\":\"123456789\",\"medium\":\"msisdn\"}]},\"success\":true}}",
                "{ \"a\": \"日本語\" } | {\"a\":\"日本語\"}",
                "{ \"本\": 2, \"日\": 1 } | {\"日\":1,\"本\":2}",
                "{ \"a\": \"\\u65E5\" } | {\"a\":\"日\"}",
                "{ \"a\": null } | {\"a\":null}",
                "{ \"a\": -0, \"b\": 1e10 } | {\"a\":0,\"b\":10000000000}"
            })
    void examplesOfTheSpecification(String given, String canonical) {
        assertThat(canonical(given)).isEqualTo(canonical);
    }

    @Test
    void membersStandInTheOrderOfCodePointsNotOfUtf16Units() {
        assertThat(canonical("{\"\\uD83D\\uDE00\":1,\"\\uFF01\":2,\"a\":3}")).isEqualTo("{\"a\":3,\"！\":2,\"😀\":1}");
        assertThat(canonical("{\"\\uD83D\\uDE01\":1,\"\\uD83D\\uDE00\":2,\"\":3,\"ab\":4,\"a\":5}"))
                .isEqualTo("{\"\":3,\"a\":5,\"ab\":4,\"😀\":2,\"😁\":1}");
    }

    @Test
    void escapesAreShortest() {
        assertThat(canonical("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\\\/\\u007f\\u2028\""))
                .isEqualTo("\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\\"\\\\/\u007f\u2028\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740991", "-9007199254740991", "0", "[1,true,false,null,\"\"]"})
    void wholeNumbersWithinTheRangeAreTaken(String text) {
        assertThat(canonical(text)).isEqualTo(text);
        assertThat(CanonicalJson.is(utf8(text), LIMITS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740992",
                "-9007199254740992",
                "9223372036854775807",
                "-9223372036854775808",
                "92233720368547758080",
                "1e300",
                "0.5",
                "-1.25e-3"
            })
    void fractionsAndNumbersBeyondTheRangeAreRefused(String text) {
        assertThatThrownBy(() -> canonical(text)).isInstanceOf(CanonicalJsonException.class);
        assertThat(CanonicalJson.is(utf8(text), LIMITS)).isFalse();
    }

    @Test
    void duplicatesAreRefused() {
        assertThatThrownBy(() -> canonical("{\"a\":1,\"a\":1}")).isInstanceOf(MalformedJsonException.class);
    }

    @Test
    void halvesOfSurrogatePairsAreRefused() {
        assertThatThrownBy(() -> canonical("\"\\ud83d\"")).isInstanceOf(MalformedJsonException.class);
        ObjectNode made = JsonNodeFactory.instance.objectNode().put("a", "\ude00\ud83d");
        assertThatThrownBy(() -> CanonicalJson.encode(made)).isInstanceOf(CanonicalJsonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ }", "{\"b\":1,\"a\":1}", "-0", "1.0", "1e1", "\"\\u0061\"", "{\"a\":1}x", "", "\"\\/\""})
    void whatIsWrittenOtherwiseIsNotCanonical(String text) {
        assertThat(CanonicalJson.is(utf8(text), LIMITS)).isFalse();
    }

    @Test
    void depthIsLimited() {
        var deep = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < 2000; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }
        var value = deep;
        assertThatThrownBy(() -> CanonicalJson.encode(value)).isInstanceOf(CanonicalJsonException.class);
    }

    private static String canonical(String text) {
        return new String(CanonicalJson.encode(Json.read(utf8(text), LIMITS)), StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
