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
 * {@code Unregistration}:
 * in {@link UnregistrationParams}.
 *
 * @param id {@code string}
 * @param method {@code string}
 * @param extra members that the specification does not know
 */
public record Unregistration(
        String id,
        String method,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<Unregistration> CODEC = JsonType.of(Unregistration::read);

    public Unregistration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(method, "method");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static Unregistration of(String id, String method) {
        return new Unregistration(id, method, Map.of());
    }

    /** Reads one. */
    public static Unregistration read(JsonReader in) {
        String id = null;
        String method = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("Unregistration");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "id" -> id = in.string();
                case "method" -> method = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (id == null) {
            throw ShapeException.missing("Unregistration", "id");
        }
        if (method == null) {
            throw ShapeException.missing("Unregistration", "method");
        }
        return new Unregistration(id, method, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("id").string(id);
        out.name("method").string(method);
        out.extra(extra).endObject();
    }
}
