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
 * {@code ClientCodeActionLiteralOptions}:
 * in {@link CodeActionClientCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param codeActionKind {@code ClientCodeActionKindOptions}
 * @param extra members that the specification does not know
 */
public record ClientCodeActionLiteralOptions(
        ClientCodeActionKindOptions codeActionKind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientCodeActionLiteralOptions> CODEC = JsonType.of(ClientCodeActionLiteralOptions::read);

    public ClientCodeActionLiteralOptions {
        Objects.requireNonNull(codeActionKind, "codeActionKind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientCodeActionLiteralOptions of(ClientCodeActionKindOptions codeActionKind) {
        return new ClientCodeActionLiteralOptions(codeActionKind, Map.of());
    }

    /** Reads one. */
    public static ClientCodeActionLiteralOptions read(JsonReader in) {
        ClientCodeActionKindOptions codeActionKind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientCodeActionLiteralOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "codeActionKind" -> codeActionKind = ClientCodeActionKindOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (codeActionKind == null) {
            throw ShapeException.missing("ClientCodeActionLiteralOptions", "codeActionKind");
        }
        return new ClientCodeActionLiteralOptions(codeActionKind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        codeActionKind.write(out.name("codeActionKind"));
        out.extra(extra).endObject();
    }
}
