package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code DiagnosticServerCancellationData}:
 * the data of an error of {@code textDocument/diagnostic},
 * the data of an error of {@code workspace/diagnostic}.
 *
 * <p>Since 3.17.0.
 *
 * @param retriggerRequest {@code boolean}
 * @param extra members that the specification does not know
 */
public record DiagnosticServerCancellationData(
        boolean retriggerRequest,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DiagnosticServerCancellationData> CODEC = JsonType.of(DiagnosticServerCancellationData::read);

    public DiagnosticServerCancellationData {
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DiagnosticServerCancellationData of(boolean retriggerRequest) {
        return new DiagnosticServerCancellationData(retriggerRequest, Map.of());
    }

    /** Reads one. */
    public static DiagnosticServerCancellationData read(JsonReader in) {
        boolean retriggerRequest = false;
        boolean hasRetriggerRequest = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DiagnosticServerCancellationData");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "retriggerRequest" -> {
                    retriggerRequest = in.bool();
                    hasRetriggerRequest = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasRetriggerRequest) {
            throw ShapeException.missing("DiagnosticServerCancellationData", "retriggerRequest");
        }
        return new DiagnosticServerCancellationData(retriggerRequest, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("retriggerRequest").bool(retriggerRequest);
        out.extra(extra).endObject();
    }
}
