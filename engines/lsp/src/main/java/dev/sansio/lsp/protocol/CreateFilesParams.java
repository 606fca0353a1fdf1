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
 * {@code CreateFilesParams}:
 * the parameters of {@code workspace/didCreateFiles},
 * the parameters of {@code workspace/willCreateFiles}.
 *
 * <p>Since 3.16.0.
 *
 * @param files {@code FileCreate[]}
 * @param extra members that the specification does not know
 */
public record CreateFilesParams(
        List<FileCreate> files,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<CreateFilesParams> CODEC = JsonType.of(CreateFilesParams::read);

    public CreateFilesParams {
        files = Copies.list(files);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CreateFilesParams of(List<FileCreate> files) {
        return new CreateFilesParams(files, Map.of());
    }

    /** Reads one. */
    public static CreateFilesParams read(JsonReader in) {
        List<FileCreate> files = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CreateFilesParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "files" -> files = in.list(FileCreate::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (files == null) {
            throw ShapeException.missing("CreateFilesParams", "files");
        }
        return new CreateFilesParams(files, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("files").list(files, FileCreate::write);
        out.extra(extra).endObject();
    }
}
