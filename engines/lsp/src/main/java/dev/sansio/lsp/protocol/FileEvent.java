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
 * {@code FileEvent}:
 * in {@link DidChangeWatchedFilesParams}.
 *
 * @param uri {@code DocumentUri}
 * @param type {@code FileChangeType}
 * @param extra members that the specification does not know
 */
public record FileEvent(
        String uri,
        FileChangeType type,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileEvent> CODEC = JsonType.of(FileEvent::read);

    public FileEvent {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(type, "type");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileEvent of(String uri, FileChangeType type) {
        return new FileEvent(uri, type, Map.of());
    }

    /** Reads one. */
    public static FileEvent read(JsonReader in) {
        String uri = null;
        FileChangeType type = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileEvent");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "type" -> type = FileChangeType.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("FileEvent", "uri");
        }
        if (type == null) {
            throw ShapeException.missing("FileEvent", "type");
        }
        return new FileEvent(uri, type, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        type.write(out.name("type"));
        out.extra(extra).endObject();
    }
}
