package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceOptions}:
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.18.0.
 *
 * @param workspaceFolders optional: {@code WorkspaceFoldersServerCapabilities}, since 3.6.0
 * @param fileOperations optional: {@code FileOperationOptions}, since 3.16.0
 * @param textDocumentContent optional: {@code (TextDocumentContentOptions|TextDocumentContentRegistrationOptions)}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record WorkspaceOptions(
        @Nullable WorkspaceFoldersServerCapabilities workspaceFolders,
        @Nullable FileOperationOptions fileOperations,
        @Nullable TextDocumentContentProvider textDocumentContent,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceOptions> CODEC = JsonType.of(WorkspaceOptions::read);

    public WorkspaceOptions {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceOptions of() {
        return new WorkspaceOptions(null, null, null, Map.of());
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
    public static WorkspaceOptions read(JsonReader in) {
        WorkspaceFoldersServerCapabilities workspaceFolders = null;
        FileOperationOptions fileOperations = null;
        TextDocumentContentProvider textDocumentContent = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workspaceFolders" -> workspaceFolders = in.takeNull() ? null : WorkspaceFoldersServerCapabilities.read(in);
                case "fileOperations" -> fileOperations = in.takeNull() ? null : FileOperationOptions.read(in);
                case "textDocumentContent" -> textDocumentContent = in.takeNull() ? null : TextDocumentContentProvider.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceOptions(workspaceFolders, fileOperations, textDocumentContent, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workspaceFolders != null) {
            workspaceFolders.write(out.name("workspaceFolders"));
        }
        if (fileOperations != null) {
            fileOperations.write(out.name("fileOperations"));
        }
        if (textDocumentContent != null) {
            textDocumentContent.write(out.name("textDocumentContent"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceOptions}. */
    public static final class Builder {

        private @Nullable WorkspaceFoldersServerCapabilities workspaceFolders;
        private @Nullable FileOperationOptions fileOperations;
        private @Nullable TextDocumentContentProvider textDocumentContent;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceOptions from) {
            this.workspaceFolders = from.workspaceFolders();
            this.fileOperations = from.fileOperations();
            this.textDocumentContent = from.textDocumentContent();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceOptions#workspaceFolders}. */
        public Builder workspaceFolders(@Nullable WorkspaceFoldersServerCapabilities value) {
            this.workspaceFolders = value;
            return this;
        }

        /** Sets {@link WorkspaceOptions#fileOperations}. */
        public Builder fileOperations(@Nullable FileOperationOptions value) {
            this.fileOperations = value;
            return this;
        }

        /** Sets {@link WorkspaceOptions#textDocumentContent}. */
        public Builder textDocumentContent(@Nullable TextDocumentContentProvider value) {
            this.textDocumentContent = value;
            return this;
        }

        /** Sets {@link WorkspaceOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceOptions build() {
            return new WorkspaceOptions(workspaceFolders, fileOperations, textDocumentContent, extra);
        }
    }
}
