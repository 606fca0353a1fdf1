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
 * {@code DidChangeWatchedFilesRegistrationOptions}:
 * the options of a registration for {@code workspace/didChangeWatchedFiles}.
 *
 * @param watchers {@code FileSystemWatcher[]}
 * @param extra members that the specification does not know
 */
public record DidChangeWatchedFilesRegistrationOptions(
        List<FileSystemWatcher> watchers,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidChangeWatchedFilesRegistrationOptions> CODEC = JsonType.of(DidChangeWatchedFilesRegistrationOptions::read);

    public DidChangeWatchedFilesRegistrationOptions {
        watchers = Copies.list(watchers);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidChangeWatchedFilesRegistrationOptions of(List<FileSystemWatcher> watchers) {
        return new DidChangeWatchedFilesRegistrationOptions(watchers, Map.of());
    }

    /** Reads one. */
    public static DidChangeWatchedFilesRegistrationOptions read(JsonReader in) {
        List<FileSystemWatcher> watchers = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidChangeWatchedFilesRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "watchers" -> watchers = in.list(FileSystemWatcher::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (watchers == null) {
            throw ShapeException.missing("DidChangeWatchedFilesRegistrationOptions", "watchers");
        }
        return new DidChangeWatchedFilesRegistrationOptions(watchers, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("watchers").list(watchers, FileSystemWatcher::write);
        out.extra(extra).endObject();
    }
}
