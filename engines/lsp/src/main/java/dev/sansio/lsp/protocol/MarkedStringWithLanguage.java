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
 * {@code MarkedStringWithLanguage}.
 *
 * <p>Since 3.18.0; deprecated.
 *
 * @param language {@code string}
 * @param value {@code string}
 * @param extra members that the specification does not know
 */
public record MarkedStringWithLanguage(
        String language,
        String value,
        Map<String, JsonNode> extra)
        implements MarkedString {

    /** How it is read and written. */
    public static final JsonType<MarkedStringWithLanguage> CODEC = JsonType.of(MarkedStringWithLanguage::read);

    static final Shape SHAPE = Shape.of("language:s value:s");

    public MarkedStringWithLanguage {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static MarkedStringWithLanguage of(String language, String value) {
        return new MarkedStringWithLanguage(language, value, Map.of());
    }

    /** Reads one. */
    public static MarkedStringWithLanguage read(JsonReader in) {
        String language = null;
        String value = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("MarkedStringWithLanguage");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "language" -> language = in.string();
                case "value" -> value = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (language == null) {
            throw ShapeException.missing("MarkedStringWithLanguage", "language");
        }
        if (value == null) {
            throw ShapeException.missing("MarkedStringWithLanguage", "value");
        }
        return new MarkedStringWithLanguage(language, value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("language").string(language);
        out.name("value").string(value);
        out.extra(extra).endObject();
    }
}
