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
 * {@code CodeActionDisabled}:
 * in {@link CodeAction}.
 *
 * <p>Since 3.18.0.
 *
 * @param reason {@code string}
 * @param extra members that the specification does not know
 */
public record CodeActionDisabled(
        String reason,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionDisabled> CODEC = JsonType.of(CodeActionDisabled::read);

    public CodeActionDisabled {
        Objects.requireNonNull(reason, "reason");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionDisabled of(String reason) {
        return new CodeActionDisabled(reason, Map.of());
    }

    /** Reads one. */
    public static CodeActionDisabled read(JsonReader in) {
        String reason = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionDisabled");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "reason" -> reason = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (reason == null) {
            throw ShapeException.missing("CodeActionDisabled", "reason");
        }
        return new CodeActionDisabled(reason, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("reason").string(reason);
        out.extra(extra).endObject();
    }
}
