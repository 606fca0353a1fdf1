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
 * {@code ClientCodeActionKindOptions}:
 * in {@link ClientCodeActionLiteralOptions}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code CodeActionKind[]}
 * @param extra members that the specification does not know
 */
public record ClientCodeActionKindOptions(
        List<CodeActionKind> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCodeActionKindOptions> CODEC = JsonType.of(ClientCodeActionKindOptions::read);

    public ClientCodeActionKindOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientCodeActionKindOptions of(List<CodeActionKind> valueSet) {
        return new ClientCodeActionKindOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static ClientCodeActionKindOptions read(JsonReader in) {
        List<CodeActionKind> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCodeActionKindOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(CodeActionKind::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("ClientCodeActionKindOptions", "valueSet");
        }
        return new ClientCodeActionKindOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, CodeActionKind::write);
        out.extra(extra).endObject();
    }
}
