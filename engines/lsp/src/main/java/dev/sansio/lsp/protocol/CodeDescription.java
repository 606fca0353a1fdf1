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
 * {@code CodeDescription}:
 * in {@link Diagnostic}.
 *
 * <p>Since 3.16.0.
 *
 * @param href {@code URI}
 * @param extra members that the specification does not know
 */
public record CodeDescription(
        String href,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeDescription> CODEC = JsonType.of(CodeDescription::read);

    public CodeDescription {
        Objects.requireNonNull(href, "href");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeDescription of(String href) {
        return new CodeDescription(href, Map.of());
    }

    /** Reads one. */
    public static CodeDescription read(JsonReader in) {
        String href = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeDescription");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "href" -> href = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (href == null) {
            throw ShapeException.missing("CodeDescription", "href");
        }
        return new CodeDescription(href, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("href").string(href);
        out.extra(extra).endObject();
    }
}
