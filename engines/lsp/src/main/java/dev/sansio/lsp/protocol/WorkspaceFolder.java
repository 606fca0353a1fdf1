package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceFolder}:
 * a result of {@code workspace/workspaceFolders},
 * in {@link RelativePattern},
 * in {@link WorkspaceFoldersChangeEvent},
 * and in other places.
 *
 * @param uri {@code URI}
 * @param name {@code string}
 * @param extra members that the specification does not know
 */
public record WorkspaceFolder(
        String uri,
        String name,
        Map<String, JsonNode> extra)
        implements WorkspaceFolderOrUri {

    /** How it is read and written. */
    public static final JsonType<WorkspaceFolder> CODEC = JsonType.of(WorkspaceFolder::read);

    public WorkspaceFolder {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(name, "name");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceFolder of(String uri, String name) {
        return new WorkspaceFolder(uri, name, Map.of());
    }

    /** Reads one. */
    public static WorkspaceFolder read(JsonReader in) {
        String uri = null;
        String name = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceFolder");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "uri" -> uri = in.string();
                case "name" -> name = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (uri == null) {
            throw ShapeException.missing("WorkspaceFolder", "uri");
        }
        if (name == null) {
            throw ShapeException.missing("WorkspaceFolder", "name");
        }
        return new WorkspaceFolder(uri, name, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("uri").string(uri);
        out.name("name").string(name);
        out.extra(extra).endObject();
    }
}
