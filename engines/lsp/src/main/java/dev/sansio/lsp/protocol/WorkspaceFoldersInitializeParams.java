package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.OrNull;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceFoldersInitializeParams}.
 *
 * @param workspaceFolders optional: {@code (WorkspaceFolder[]|null)}, since 3.6.0
 * @param extra members that the specification does not know
 */
public record WorkspaceFoldersInitializeParams(
        @Nullable OrNull<List<WorkspaceFolder>> workspaceFolders,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceFoldersInitializeParams> CODEC = JsonType.of(WorkspaceFoldersInitializeParams::read);

    public WorkspaceFoldersInitializeParams {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceFoldersInitializeParams of() {
        return new WorkspaceFoldersInitializeParams(null, Map.of());
    }

    /** Builds one. */
    public static Builder builder() {
        return of().toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static WorkspaceFoldersInitializeParams read(JsonReader in) {
        OrNull<List<WorkspaceFolder>> workspaceFolders = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceFoldersInitializeParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workspaceFolders" -> workspaceFolders = in.takeNull() ? OrNull.ofNull() : OrNull.of(in.list(WorkspaceFolder::read));
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceFoldersInitializeParams(workspaceFolders, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workspaceFolders != null) {
            workspaceFolders.write(out.name("workspaceFolders"), (each, to) -> to.list(each, WorkspaceFolder::write));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceFoldersInitializeParams}. */
    public static final class Builder {

        private @Nullable OrNull<List<WorkspaceFolder>> workspaceFolders;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceFoldersInitializeParams from) {
            this.workspaceFolders = from.workspaceFolders();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceFoldersInitializeParams#workspaceFolders}. */
        public Builder workspaceFolders(@Nullable OrNull<List<WorkspaceFolder>> value) {
            this.workspaceFolders = value;
            return this;
        }

        /** Sets {@link WorkspaceFoldersInitializeParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceFoldersInitializeParams build() {
            return new WorkspaceFoldersInitializeParams(workspaceFolders, extra);
        }
    }
}
