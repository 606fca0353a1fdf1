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
 * {@code ClientDiagnosticsTagOptions}:
 * in {@link DiagnosticsCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param valueSet {@code DiagnosticTag[]}
 * @param extra members that the specification does not know
 */
public record ClientDiagnosticsTagOptions(
        List<DiagnosticTag> valueSet,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ClientDiagnosticsTagOptions> CODEC = JsonType.of(ClientDiagnosticsTagOptions::read);

    public ClientDiagnosticsTagOptions {
        valueSet = Copies.list(valueSet);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ClientDiagnosticsTagOptions of(List<DiagnosticTag> valueSet) {
        return new ClientDiagnosticsTagOptions(valueSet, Map.of());
    }

    /** Reads one. */
    public static ClientDiagnosticsTagOptions read(JsonReader in) {
        List<DiagnosticTag> valueSet = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ClientDiagnosticsTagOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "valueSet" -> valueSet = in.list(DiagnosticTag::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (valueSet == null) {
            throw ShapeException.missing("ClientDiagnosticsTagOptions", "valueSet");
        }
        return new ClientDiagnosticsTagOptions(valueSet, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("valueSet").list(valueSet, DiagnosticTag::write);
        out.extra(extra).endObject();
    }
}
