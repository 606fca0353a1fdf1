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
 * {@code ProgressParams}:
 * the parameters of {@code $/progress}.
 *
 * @param token {@code ProgressToken}
 * @param value {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record ProgressParams(
        ProgressToken token,
        JsonNode value,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ProgressParams> CODEC = JsonType.of(ProgressParams::read);

    public ProgressParams {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(value, "value");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ProgressParams of(ProgressToken token, JsonNode value) {
        return new ProgressParams(token, value, Map.of());
    }

    /** Reads one. */
    public static ProgressParams read(JsonReader in) {
        ProgressToken token = null;
        JsonNode value = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ProgressParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "token" -> token = ProgressToken.read(in);
                case "value" -> value = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (token == null) {
            throw ShapeException.missing("ProgressParams", "token");
        }
        if (value == null) {
            throw ShapeException.missing("ProgressParams", "value");
        }
        return new ProgressParams(token, value, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        token.write(out.name("token"));
        out.name("value").tree(value);
        out.extra(extra).endObject();
    }
}
