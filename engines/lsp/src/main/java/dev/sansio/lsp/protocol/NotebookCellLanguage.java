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
 * {@code NotebookCellLanguage}:
 * in {@link NotebookDocumentFilterWithCells},
 * in {@link NotebookDocumentFilterWithNotebook}.
 *
 * <p>Since 3.18.0.
 *
 * @param language {@code string}
 * @param extra members that the specification does not know
 */
public record NotebookCellLanguage(
        String language,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookCellLanguage> CODEC = JsonType.of(NotebookCellLanguage::read);

    public NotebookCellLanguage {
        Objects.requireNonNull(language, "language");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookCellLanguage of(String language) {
        return new NotebookCellLanguage(language, Map.of());
    }

    /** Reads one. */
    public static NotebookCellLanguage read(JsonReader in) {
        String language = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookCellLanguage");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "language" -> language = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (language == null) {
            throw ShapeException.missing("NotebookCellLanguage", "language");
        }
        return new NotebookCellLanguage(language, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("language").string(language);
        out.extra(extra).endObject();
    }
}
