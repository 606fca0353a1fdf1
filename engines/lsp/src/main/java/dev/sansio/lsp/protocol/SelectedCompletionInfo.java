package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code SelectedCompletionInfo}:
 * in {@link InlineCompletionContext}.
 *
 * <p>Since 3.18.0.
 *
 * @param range {@code Range}
 * @param text {@code string}
 * @param extra members that the specification does not know
 */
public record SelectedCompletionInfo(
        Range range,
        String text,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<SelectedCompletionInfo> CODEC = JsonType.of(SelectedCompletionInfo::read);

    public SelectedCompletionInfo {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(text, "text");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SelectedCompletionInfo of(Range range, String text) {
        return new SelectedCompletionInfo(range, text, Map.of());
    }

    /** Reads one. */
    public static SelectedCompletionInfo read(JsonReader in) {
        Range range = null;
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SelectedCompletionInfo");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "text" -> text = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("SelectedCompletionInfo", "range");
        }
        if (text == null) {
            throw ShapeException.missing("SelectedCompletionInfo", "text");
        }
        return new SelectedCompletionInfo(range, text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        out.name("text").string(text);
        out.extra(extra).endObject();
    }
}
