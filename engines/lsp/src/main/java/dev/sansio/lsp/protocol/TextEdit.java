package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextEdit}:
 * a result of {@code textDocument/formatting},
 * a result of {@code textDocument/onTypeFormatting},
 * a result of {@code textDocument/rangeFormatting},
 * and in other places.
 *
 * @param range {@code Range}
 * @param newText {@code string}
 * @param extra members that the specification does not know
 */
public record TextEdit(
        Range range,
        String newText,
        Map<String, JsonNode> extra)
        implements CompletionTextEdit, DocumentEdit {

    /** How it is read and written. */
    public static final JsonType<TextEdit> CODEC = JsonType.of(TextEdit::read);

    static final Shape SHAPE = Shape.of("range:o newText:s");

    public TextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(newText, "newText");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextEdit of(Range range, String newText) {
        return new TextEdit(range, newText, Map.of());
    }

    /** Reads one. */
    public static TextEdit read(JsonReader in) {
        Range range = null;
        String newText = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "newText" -> newText = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("TextEdit", "range");
        }
        if (newText == null) {
            throw ShapeException.missing("TextEdit", "newText");
        }
        return new TextEdit(range, newText, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        out.name("newText").string(newText);
        out.extra(extra).endObject();
    }
}
