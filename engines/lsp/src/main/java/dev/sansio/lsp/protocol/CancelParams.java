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
 * {@code CancelParams}:
 * the parameters of {@code $/cancelRequest}.
 *
 * @param id {@code (integer|string)}
 * @param extra members that the specification does not know
 */
public record CancelParams(
        IntegerOrString id,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CancelParams> CODEC = JsonType.of(CancelParams::read);

    public CancelParams {
        Objects.requireNonNull(id, "id");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CancelParams of(IntegerOrString id) {
        return new CancelParams(id, Map.of());
    }

    /** Reads one. */
    public static CancelParams read(JsonReader in) {
        IntegerOrString id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CancelParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "id" -> id = IntegerOrString.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (id == null) {
            throw ShapeException.missing("CancelParams", "id");
        }
        return new CancelParams(id, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        id.write(out.name("id"));
        out.extra(extra).endObject();
    }
}
