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
 * {@code DidChangeWorkspaceFoldersParams}:
 * the parameters of {@code workspace/didChangeWorkspaceFolders}.
 *
 * @param event {@code WorkspaceFoldersChangeEvent}
 * @param extra members that the specification does not know
 */
public record DidChangeWorkspaceFoldersParams(
        WorkspaceFoldersChangeEvent event,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeWorkspaceFoldersParams> CODEC = JsonType.of(DidChangeWorkspaceFoldersParams::read);

    public DidChangeWorkspaceFoldersParams {
        Objects.requireNonNull(event, "event");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeWorkspaceFoldersParams of(WorkspaceFoldersChangeEvent event) {
        return new DidChangeWorkspaceFoldersParams(event, Map.of());
    }

    /** Reads one. */
    public static DidChangeWorkspaceFoldersParams read(JsonReader in) {
        WorkspaceFoldersChangeEvent event = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeWorkspaceFoldersParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "event" -> event = WorkspaceFoldersChangeEvent.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (event == null) {
            throw ShapeException.missing("DidChangeWorkspaceFoldersParams", "event");
        }
        return new DidChangeWorkspaceFoldersParams(event, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        event.write(out.name("event"));
        out.extra(extra).endObject();
    }
}
