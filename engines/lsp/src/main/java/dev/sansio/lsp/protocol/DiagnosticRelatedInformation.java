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
 * {@code DiagnosticRelatedInformation}:
 * in {@link Diagnostic}.
 *
 * @param location {@code Location}
 * @param message {@code string}
 * @param extra members that the specification does not know
 */
public record DiagnosticRelatedInformation(
        Location location,
        String message,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DiagnosticRelatedInformation> CODEC = JsonType.of(DiagnosticRelatedInformation::read);

    public DiagnosticRelatedInformation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DiagnosticRelatedInformation of(Location location, String message) {
        return new DiagnosticRelatedInformation(location, message, Map.of());
    }

    /** Reads one. */
    public static DiagnosticRelatedInformation read(JsonReader in) {
        Location location = null;
        String message = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DiagnosticRelatedInformation");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "location" -> location = Location.read(in);
                case "message" -> message = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (location == null) {
            throw ShapeException.missing("DiagnosticRelatedInformation", "location");
        }
        if (message == null) {
            throw ShapeException.missing("DiagnosticRelatedInformation", "message");
        }
        return new DiagnosticRelatedInformation(location, message, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        location.write(out.name("location"));
        out.name("message").string(message);
        out.extra(extra).endObject();
    }
}
