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
 * {@code DeleteFilesParams}:
 * the parameters of {@code workspace/didDeleteFiles},
 * the parameters of {@code workspace/willDeleteFiles}.
 *
 * <p>Since 3.16.0.
 *
 * @param files {@code FileDelete[]}
 * @param extra members that the specification does not know
 */
public record DeleteFilesParams(
        List<FileDelete> files,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DeleteFilesParams> CODEC = JsonType.of(DeleteFilesParams::read);

    public DeleteFilesParams {
        files = Copies.list(files);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DeleteFilesParams of(List<FileDelete> files) {
        return new DeleteFilesParams(files, Map.of());
    }

    /** Reads one. */
    public static DeleteFilesParams read(JsonReader in) {
        List<FileDelete> files = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DeleteFilesParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "files" -> files = in.list(FileDelete::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (files == null) {
            throw ShapeException.missing("DeleteFilesParams", "files");
        }
        return new DeleteFilesParams(files, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("files").list(files, FileDelete::write);
        out.extra(extra).endObject();
    }
}
