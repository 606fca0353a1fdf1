package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code InitializedParams}:
 * the parameters of {@code initialized}.
 *
 * @param extra members that the specification does not know
 */
public record InitializedParams(
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InitializedParams> CODEC = JsonType.of(InitializedParams::read);

    public InitializedParams {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static InitializedParams of() {
        return new InitializedParams(Map.of());
    }

    /** Reads one. */
    public static InitializedParams read(JsonReader in) {
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InitializedParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            extra = in.extra(extra, member);
        }
        return new InitializedParams(extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.extra(extra).endObject();
    }
}
