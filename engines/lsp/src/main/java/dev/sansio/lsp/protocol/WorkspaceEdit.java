package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code WorkspaceEdit}:
 * a result of {@code textDocument/rename},
 * a result of {@code workspace/willCreateFiles},
 * a result of {@code workspace/willDeleteFiles},
 * and in other places.
 *
 * @param changes optional: {@code map<TextEdit[]>}
 * @param documentChanges optional: {@code (TextDocumentEdit|CreateFile|RenameFile|DeleteFile)[]}
 * @param changeAnnotations optional: {@code map<ChangeAnnotation>}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record WorkspaceEdit(
        @Nullable Map<String, List<TextEdit>> changes,
        @Nullable List<DocumentChange> documentChanges,
        @Nullable Map<String, ChangeAnnotation> changeAnnotations,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceEdit> CODEC = JsonType.of(WorkspaceEdit::read);

    public WorkspaceEdit {
        changes = changes == null ? null : Copies.map(changes);
        documentChanges = documentChanges == null ? null : Copies.list(documentChanges);
        changeAnnotations = changeAnnotations == null ? null : Copies.map(changeAnnotations);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceEdit of() {
        return new WorkspaceEdit(null, null, null, Map.of());
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
    public static WorkspaceEdit read(JsonReader in) {
        Map<String, List<TextEdit>> changes = null;
        List<DocumentChange> documentChanges = null;
        Map<String, ChangeAnnotation> changeAnnotations = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceEdit");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "changes" -> changes = in.takeNull() ? null : in.map(each -> each.list(TextEdit::read));
                case "documentChanges" -> documentChanges = in.takeNull() ? null : in.list(DocumentChange::read);
                case "changeAnnotations" -> changeAnnotations = in.takeNull() ? null : in.map(ChangeAnnotation::read);
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceEdit(changes, documentChanges, changeAnnotations, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (changes != null) {
            out.name("changes").map(changes, (each, to) -> to.list(each, TextEdit::write));
        }
        if (documentChanges != null) {
            out.name("documentChanges").list(documentChanges, DocumentChange::write);
        }
        if (changeAnnotations != null) {
            out.name("changeAnnotations").map(changeAnnotations, ChangeAnnotation::write);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceEdit}. */
    public static final class Builder {

        private @Nullable Map<String, List<TextEdit>> changes;
        private @Nullable List<DocumentChange> documentChanges;
        private @Nullable Map<String, ChangeAnnotation> changeAnnotations;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceEdit from) {
            this.changes = from.changes();
            this.documentChanges = from.documentChanges();
            this.changeAnnotations = from.changeAnnotations();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceEdit#changes}. */
        public Builder changes(@Nullable Map<String, List<TextEdit>> value) {
            this.changes = value;
            return this;
        }

        /** Sets {@link WorkspaceEdit#documentChanges}. */
        public Builder documentChanges(@Nullable List<DocumentChange> value) {
            this.documentChanges = value;
            return this;
        }

        /** Sets {@link WorkspaceEdit#changeAnnotations}. */
        public Builder changeAnnotations(@Nullable Map<String, ChangeAnnotation> value) {
            this.changeAnnotations = value;
            return this;
        }

        /** Sets {@link WorkspaceEdit#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceEdit build() {
            return new WorkspaceEdit(changes, documentChanges, changeAnnotations, extra);
        }
    }
}
