package dev.sansio.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import tools.jackson.databind.JsonNode;

/** Any octets are a value, which is written and read to the same, or are refused. */
class JsonFuzzTest {

    @FuzzTest
    void anyOctets(byte[] text) {
        JsonNode value;
        try {
            value = Json.read(text, JsonLimits.DEFAULTS);
        } catch (MalformedJsonException e) {
            return;
        }
        assertThat(Json.read(Json.write(value), JsonLimits.DEFAULTS)).isEqualTo(value);
    }
}
