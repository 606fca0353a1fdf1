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
 * {@code MarkupContent}:
 * in {@link CompletionItem},
 * in {@link Diagnostic},
 * in {@link Hover},
 * and in other places.
 *
 * @param kind {@code MarkupKind}
 * @param value {@code string}
 * @param extra members that the specification does not know
 */
public record MarkupContent(
        MarkupKind kind,
        String value,
        Map<String, JsonNode> extra)
        implements HoverContents, StringOrMarkupContent {

    /** How it is read and written. */
    public static final JsonType<MarkupContent> CODEC = JsonType.of(MarkupContent::read);

    static final Shape SHAPE = Shape.of("kind:s value:s");

    public MarkupContent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static MarkupContent of(MarkupKind kind, String value) {
        return new MarkupContent(kind, value, Map.of());
    }

    /** Reads one. */
    public static MarkupContent read(JsonReader in) {
        MarkupKind kind = null;
        String value = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("MarkupContent");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "kind" -> kind = MarkupKind.read(in);
                case "value" -> value = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (kind == null) {
            throw ShapeException.missing("MarkupContent", "kind");
        }
        if (value == null) {
            throw ShapeException.missing("MarkupContent", "value");
        }
        return new MarkupContent(kind, value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        kind.write(out.name("kind"));
        out.name("value").string(value);
        out.extra(extra).endObject();
    }
}
