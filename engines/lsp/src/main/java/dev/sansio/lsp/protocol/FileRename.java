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
 * {@code FileRename}:
 * in {@link RenameFilesParams}.
 *
 * <p>Since 3.16.0.
 *
 * @param oldUri {@code string}
 * @param newUri {@code string}
 * @param extra members that the specification does not know
 */
public record FileRename(
        String oldUri,
        String newUri,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileRename> CODEC = JsonType.of(FileRename::read);

    public FileRename {
        Objects.requireNonNull(oldUri, "oldUri");
        Objects.requireNonNull(newUri, "newUri");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileRename of(String oldUri, String newUri) {
        return new FileRename(oldUri, newUri, Map.of());
    }

    /** Reads one. */
    public static FileRename read(JsonReader in) {
        String oldUri = null;
        String newUri = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileRename");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "oldUri" -> oldUri = in.string();
                case "newUri" -> newUri = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (oldUri == null) {
            throw ShapeException.missing("FileRename", "oldUri");
        }
        if (newUri == null) {
            throw ShapeException.missing("FileRename", "newUri");
        }
        return new FileRename(oldUri, newUri, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("oldUri").string(oldUri);
        out.name("newUri").string(newUri);
        out.extra(extra).endObject();
    }
}
