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
 * {@code InsertReplaceEdit}:
 * in {@link CompletionItem}.
 *
 * <p>Since 3.16.0.
 *
 * @param newText {@code string}
 * @param insert {@code Range}
 * @param replace {@code Range}
 * @param extra members that the specification does not know
 */
public record InsertReplaceEdit(
        String newText,
        Range insert,
        Range replace,
        Map<String, JsonNode> extra)
        implements CompletionTextEdit {

    /** How it is read and written. */
    public static final JsonType<InsertReplaceEdit> CODEC = JsonType.of(InsertReplaceEdit::read);

    static final Shape SHAPE = Shape.of("newText:s insert:o replace:o");

    public InsertReplaceEdit {
        Objects.requireNonNull(newText, "newText");
        Objects.requireNonNull(insert, "insert");
        Objects.requireNonNull(replace, "replace");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InsertReplaceEdit of(String newText, Range insert, Range replace) {
        return new InsertReplaceEdit(newText, insert, replace, Map.of());
    }

    /** Reads one. */
    public static InsertReplaceEdit read(JsonReader in) {
        String newText = null;
        Range insert = null;
        Range replace = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InsertReplaceEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "newText" -> newText = in.string();
                case "insert" -> insert = Range.read(in);
                case "replace" -> replace = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (newText == null) {
            throw ShapeException.missing("InsertReplaceEdit", "newText");
        }
        if (insert == null) {
            throw ShapeException.missing("InsertReplaceEdit", "insert");
        }
        if (replace == null) {
            throw ShapeException.missing("InsertReplaceEdit", "replace");
        }
        return new InsertReplaceEdit(newText, insert, replace, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("newText").string(newText);
        insert.write(out.name("insert"));
        replace.write(out.name("replace"));
        out.extra(extra).endObject();
    }
}
