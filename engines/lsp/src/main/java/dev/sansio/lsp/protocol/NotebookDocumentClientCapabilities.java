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
 * {@code NotebookDocumentClientCapabilities}:
 * in {@link ClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param synchronization {@code NotebookDocumentSyncClientCapabilities}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record NotebookDocumentClientCapabilities(
        NotebookDocumentSyncClientCapabilities synchronization,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentClientCapabilities> CODEC = JsonType.of(NotebookDocumentClientCapabilities::read);

    public NotebookDocumentClientCapabilities {
        Objects.requireNonNull(synchronization, "synchronization");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static NotebookDocumentClientCapabilities of(NotebookDocumentSyncClientCapabilities synchronization) {
        return new NotebookDocumentClientCapabilities(synchronization, Map.of());
    }

    /** Reads one. */
    public static NotebookDocumentClientCapabilities read(JsonReader in) {
        NotebookDocumentSyncClientCapabilities synchronization = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "synchronization" -> synchronization = NotebookDocumentSyncClientCapabilities.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (synchronization == null) {
            throw ShapeException.missing("NotebookDocumentClientCapabilities", "synchronization");
        }
        return new NotebookDocumentClientCapabilities(synchronization, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        synchronization.write(out.name("synchronization"));
        out.extra(extra).endObject();
    }
}
