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
 * {@code AnnotatedTextEdit}:
 * in {@link TextDocumentEdit}.
 *
 * <p>Since 3.16.0.
 *
 * @param range {@code Range}
 * @param newText {@code string}
 * @param annotationId {@code ChangeAnnotationIdentifier}
 * @param extra members that the specification does not know
 */
public record AnnotatedTextEdit(
        Range range,
        String newText,
        String annotationId,
        Map<String, JsonNode> extra)
        implements DocumentEdit {

    /** How it is read and written. */
    public static final JsonType<AnnotatedTextEdit> CODEC = JsonType.of(AnnotatedTextEdit::read);

    static final Shape SHAPE = Shape.of("range:o newText:s annotationId:s");

    public AnnotatedTextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(newText, "newText");
        Objects.requireNonNull(annotationId, "annotationId");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static AnnotatedTextEdit of(Range range, String newText, String annotationId) {
        return new AnnotatedTextEdit(range, newText, annotationId, Map.of());
    }

    /** Reads one. */
    public static AnnotatedTextEdit read(JsonReader in) {
        Range range = null;
        String newText = null;
        String annotationId = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("AnnotatedTextEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "range" -> range = Range.read(in);
                case "newText" -> newText = in.string();
                case "annotationId" -> annotationId = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (range == null) {
            throw ShapeException.missing("AnnotatedTextEdit", "range");
        }
        if (newText == null) {
            throw ShapeException.missing("AnnotatedTextEdit", "newText");
        }
        if (annotationId == null) {
            throw ShapeException.missing("AnnotatedTextEdit", "annotationId");
        }
        return new AnnotatedTextEdit(range, newText, annotationId, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        range.write(out.name("range"));
        out.name("newText").string(newText);
        out.name("annotationId").string(annotationId);
        out.extra(extra).endObject();
    }
}
