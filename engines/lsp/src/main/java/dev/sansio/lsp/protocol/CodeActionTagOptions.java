package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code CodeActionTagOptions}:
 * in {@link CodeActionClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code CodeActionTag[]}
 * @param extra members that the specification does not know
 */
public record CodeActionTagOptions(
        List<CodeActionTag> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CodeActionTagOptions> CODEC = JsonType.of(CodeActionTagOptions::read);

    public CodeActionTagOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionTagOptions of(List<CodeActionTag> valueSet) {
        return new CodeActionTagOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static CodeActionTagOptions read(JsonReader in) {
        List<CodeActionTag> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionTagOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(CodeActionTag::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("CodeActionTagOptions", "valueSet");
        }
        return new CodeActionTagOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, CodeActionTag::write);
        out.extra(extra).endObject();
    }
}
