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
 * {@code EditRangeWithInsertReplace}:
 * in {@link CompletionItemDefaults}.
 *
 * <p>Since 3.18.0.
 *
 * @param insert {@code Range}
 * @param replace {@code Range}
 * @param extra members that the specification does not know
 */
public record EditRangeWithInsertReplace(
        Range insert,
        Range replace,
        Map<String, JsonNode> extra)
        implements CompletionEditRange {

    /** How it is read and written. */
    public static final JsonType<EditRangeWithInsertReplace> CODEC = JsonType.of(EditRangeWithInsertReplace::read);

    static final Shape SHAPE = Shape.of("insert:o replace:o");

    public EditRangeWithInsertReplace {
        Objects.requireNonNull(insert, "insert");
        Objects.requireNonNull(replace, "replace");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static EditRangeWithInsertReplace of(Range insert, Range replace) {
        return new EditRangeWithInsertReplace(insert, replace, Map.of());
    }

    /** Reads one. */
    public static EditRangeWithInsertReplace read(JsonReader in) {
        Range insert = null;
        Range replace = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("EditRangeWithInsertReplace");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "insert" -> insert = Range.read(in);
                case "replace" -> replace = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (insert == null) {
            throw ShapeException.missing("EditRangeWithInsertReplace", "insert");
        }
        if (replace == null) {
            throw ShapeException.missing("EditRangeWithInsertReplace", "replace");
        }
        return new EditRangeWithInsertReplace(insert, replace, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        insert.write(out.name("insert"));
        replace.write(out.name("replace"));
        out.extra(extra).endObject();
    }
}
