package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code StringValue}:
 * in {@link InlineCompletionItem},
 * in {@link SnippetTextEdit}.
 *
 * <p>Since 3.18.0.
 *
 * @param value {@code string}
 * @param extra members that the specification does not know
 */
public record StringValue(
        String value,
        Map<String, JsonNode> extra)
        implements StringOrStringValue {

    /** How it is read and written. */
    public static final JsonType<StringValue> CODEC = JsonType.of(StringValue::read);

    /** What {@code kind} always is. */
    public static final String KIND = "snippet";

    public StringValue {
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static StringValue of(String value) {
        return new StringValue(value, Map.of());
    }

    /** Reads one. */
    public static StringValue read(JsonReader in) {
        String value = null;
        String kind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("StringValue");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "value" -> value = in.string();
                case "kind" -> kind = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!KIND.equals(kind)) {
            throw ShapeException.missing("StringValue", "kind snippet");
        }
        if (value == null) {
            throw ShapeException.missing("StringValue", "value");
        }
        return new StringValue(value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("kind").string(KIND);
        out.name("value").string(value);
        out.extra(extra).endObject();
    }
}
