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
 * {@code RenameFilesParams}:
 * the parameters of {@code workspace/didRenameFiles},
 * the parameters of {@code workspace/willRenameFiles}.
 *
 * <p>Since 3.16.0.
 *
 * @param files {@code FileRename[]}
 * @param extra members that the specification does not know
 */
public record RenameFilesParams(
        List<FileRename> files,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<RenameFilesParams> CODEC = JsonType.of(RenameFilesParams::read);

    public RenameFilesParams {
        files = Copies.list(files);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RenameFilesParams of(List<FileRename> files) {
        return new RenameFilesParams(files, Map.of());
    }

    /** Reads one. */
    public static RenameFilesParams read(JsonReader in) {
        List<FileRename> files = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameFilesParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "files" -> files = in.list(FileRename::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (files == null) {
            throw ShapeException.missing("RenameFilesParams", "files");
        }
        return new RenameFilesParams(files, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("files").list(files, FileRename::write);
        out.extra(extra).endObject();
    }
}
