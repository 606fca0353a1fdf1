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
 * {@code DidChangeWatchedFilesParams}:
 * the parameters of {@code workspace/didChangeWatchedFiles}.
 *
 * @param changes {@code FileEvent[]}
 * @param extra members that the specification does not know
 */
public record DidChangeWatchedFilesParams(
        List<FileEvent> changes,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeWatchedFilesParams> CODEC = JsonType.of(DidChangeWatchedFilesParams::read);

    public DidChangeWatchedFilesParams {
        changes = Copies.list(changes);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeWatchedFilesParams of(List<FileEvent> changes) {
        return new DidChangeWatchedFilesParams(changes, Map.of());
    }

    /** Reads one. */
    public static DidChangeWatchedFilesParams read(JsonReader in) {
        List<FileEvent> changes = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeWatchedFilesParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "changes" -> changes = in.list(FileEvent::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (changes == null) {
            throw ShapeException.missing("DidChangeWatchedFilesParams", "changes");
        }
        return new DidChangeWatchedFilesParams(changes, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("changes").list(changes, FileEvent::write);
        out.extra(extra).endObject();
    }
}
