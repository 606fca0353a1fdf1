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
 * {@code PreviousResultId}:
 * in {@link WorkspaceDiagnosticParams}.
 *
 * <p>Since 3.17.0.
 *
 * @param uri {@code DocumentUri}
 * @param value {@code string}
 * @param extra members that the specification does not know
 */
public record PreviousResultId(
        String uri,
        String value,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<PreviousResultId> CODEC = JsonType.of(PreviousResultId::read);

    public PreviousResultId {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static PreviousResultId of(String uri, String value) {
        return new PreviousResultId(uri, value, Map.of());
    }

    /** Reads one. */
    public static PreviousResultId read(JsonReader in) {
        String uri = null;
        String value = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("PreviousResultId");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "value" -> value = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("PreviousResultId", "uri");
        }
        if (value == null) {
            throw ShapeException.missing("PreviousResultId", "value");
        }
        return new PreviousResultId(uri, value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.name("value").string(value);
        out.extra(extra).endObject();
    }
}
