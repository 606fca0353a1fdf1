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
 * {@code WorkspaceFoldersChangeEvent}:
 * in {@link DidChangeWorkspaceFoldersParams}.
 *
 * @param added {@code WorkspaceFolder[]}
 * @param removed {@code WorkspaceFolder[]}
 * @param extra members that the specification does not know
 */
public record WorkspaceFoldersChangeEvent(
        List<WorkspaceFolder> added,
        List<WorkspaceFolder> removed,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceFoldersChangeEvent> CODEC = JsonType.of(WorkspaceFoldersChangeEvent::read);

    public WorkspaceFoldersChangeEvent {
        added = Copies.list(added);
        removed = Copies.list(removed);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WorkspaceFoldersChangeEvent of(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        return new WorkspaceFoldersChangeEvent(added, removed, Map.of());
    }

    /** Reads one. */
    public static WorkspaceFoldersChangeEvent read(JsonReader in) {
        List<WorkspaceFolder> added = null;
        List<WorkspaceFolder> removed = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceFoldersChangeEvent");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "added" -> added = in.list(WorkspaceFolder::read);
                case "removed" -> removed = in.list(WorkspaceFolder::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (added == null) {
            throw ShapeException.missing("WorkspaceFoldersChangeEvent", "added");
        }
        if (removed == null) {
            throw ShapeException.missing("WorkspaceFoldersChangeEvent", "removed");
        }
        return new WorkspaceFoldersChangeEvent(added, removed, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("added").list(added, WorkspaceFolder::write);
        out.name("removed").list(removed, WorkspaceFolder::write);
        out.extra(extra).endObject();
    }
}
