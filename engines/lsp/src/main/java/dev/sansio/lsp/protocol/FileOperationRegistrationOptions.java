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
 * {@code FileOperationRegistrationOptions}:
 * the options of a registration for {@code workspace/didCreateFiles},
 * the options of a registration for {@code workspace/didDeleteFiles},
 * the options of a registration for {@code workspace/didRenameFiles},
 * and in other places.
 *
 * <p>Since 3.16.0.
 *
 * @param filters {@code FileOperationFilter[]}
 * @param extra members that the specification does not know
 */
public record FileOperationRegistrationOptions(
        List<FileOperationFilter> filters,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FileOperationRegistrationOptions> CODEC = JsonType.of(FileOperationRegistrationOptions::read);

    public FileOperationRegistrationOptions {
        filters = Copies.list(filters);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FileOperationRegistrationOptions of(List<FileOperationFilter> filters) {
        return new FileOperationRegistrationOptions(filters, Map.of());
    }

    /** Reads one. */
    public static FileOperationRegistrationOptions read(JsonReader in) {
        List<FileOperationFilter> filters = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FileOperationRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "filters" -> filters = in.list(FileOperationFilter::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (filters == null) {
            throw ShapeException.missing("FileOperationRegistrationOptions", "filters");
        }
        return new FileOperationRegistrationOptions(filters, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("filters").list(filters, FileOperationFilter::write);
        out.extra(extra).endObject();
    }
}
