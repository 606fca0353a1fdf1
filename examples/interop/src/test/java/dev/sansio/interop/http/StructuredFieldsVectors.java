package dev.sansio.interop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.sansio.http.MalformedFieldException;
import dev.sansio.http.structured.Dictionary;
import dev.sansio.http.structured.Item;
import dev.sansio.http.structured.StructuredList;
import dev.sansio.interop.Vectors;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The vectors of the HTTP working group for structured fields (RFC 9651): each must parse, or fail, and serialise as they say. */
class StructuredFieldsVectors {

    @TestFactory
    Stream<DynamicTest> parsing() {
        return cases("structured-fields")
                .filter(vector -> vector.has("raw"))
                .map(vector -> test(vector, () -> parses(vector)));
    }

    @TestFactory
    Stream<DynamicTest> serialising() {
        return cases("structured-fields/serialisation-tests").map(vector -> test(vector, () -> serialises(vector)));
    }

    private static Stream<JsonNode> cases(String folder) {
        return Vectors.documents(folder).map(Vectors.Document::json).flatMap(JsonNode::valueStream);
    }

    private static DynamicTest test(JsonNode vector, org.junit.jupiter.api.function.Executable body) {
        return DynamicTest.dynamicTest(
                vector.get("header_type").asString() + ": " + vector.get("name").asString(), body);
    }

    private static void parses(JsonNode vector) {
        String value = String.join(", ", strings(vector.get("raw")));
        String type = vector.get("header_type").asString();
        Object parsed;
        try {
            parsed = parse(type, value);
        } catch (MalformedFieldException malformed) {
            if (!holds(vector, "must_fail") && !holds(vector, "can_fail")) {
                fail("refused: " + malformed.getMessage());
            }
            return;
        }
        assertThat(holds(vector, "must_fail")).as("must fail").isFalse();
        assertThat(parsed).isEqualTo(Expected.value(type, vector.get("expected")));
        assertThat(written(parsed)).isEqualTo(canonical(vector, vector.get("raw")));
    }

    private static void serialises(JsonNode vector) {
        String type = vector.get("header_type").asString();
        Object value;
        try {
            value = Expected.value(type, vector.get("expected"));
        } catch (IllegalArgumentException refused) {
            assertThat(holds(vector, "must_fail")).as(refused.getMessage()).isTrue();
            return;
        }
        assertThat(holds(vector, "must_fail")).as("must fail").isFalse();
        assertThat(written(value)).isEqualTo(canonical(vector, vector.get("canonical")));
    }

    private static Object parse(String type, String value) {
        return switch (type) {
            case "item" -> Item.parse(value);
            case "list" -> StructuredList.parse(value);
            default -> Dictionary.parse(value);
        };
    }

    private static String written(Object value) {
        if (value instanceof Item item) {
            return item.toFieldValue();
        }
        return value instanceof StructuredList list ? list.toFieldValue() : ((Dictionary) value).toFieldValue();
    }

    private static String canonical(JsonNode vector, JsonNode otherwise) {
        return String.join(", ", strings(vector.has("canonical") ? vector.get("canonical") : otherwise));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static boolean holds(JsonNode vector, String flag) {
        return vector.has(flag) && vector.get(flag).asBoolean();
    }
}
