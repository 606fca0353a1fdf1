package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code ApplyWorkspaceEditParams}:
 * the parameters of {@code workspace/applyEdit}.
 *
 * @param label optional: {@code string}
 * @param edit {@code WorkspaceEdit}
 * @param metadata optional: {@code WorkspaceEditMetadata}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record ApplyWorkspaceEditParams(
        @Nullable String label,
        WorkspaceEdit edit,
        @Nullable WorkspaceEditMetadata metadata,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ApplyWorkspaceEditParams> CODEC = JsonType.of(ApplyWorkspaceEditParams::read);

    public ApplyWorkspaceEditParams {
        Objects.requireNonNull(edit, "edit");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ApplyWorkspaceEditParams of(WorkspaceEdit edit) {
        return new ApplyWorkspaceEditParams(null, edit, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(WorkspaceEdit edit) {
        return of(edit).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ApplyWorkspaceEditParams read(JsonReader in) {
        String label = null;
        WorkspaceEdit edit = null;
        WorkspaceEditMetadata metadata = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ApplyWorkspaceEditParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "label" -> label = in.takeNull() ? null : in.string();
                case "edit" -> edit = WorkspaceEdit.read(in);
                case "metadata" -> metadata = in.takeNull() ? null : WorkspaceEditMetadata.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (edit == null) {
            throw ShapeException.missing("ApplyWorkspaceEditParams", "edit");
        }
        return new ApplyWorkspaceEditParams(label, edit, metadata, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (label != null) {
            out.name("label").string(label);
        }
        edit.write(out.name("edit"));
        if (metadata != null) {
            metadata.write(out.name("metadata"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link ApplyWorkspaceEditParams}. */
    public static final class Builder {

        private @Nullable String label;
        private WorkspaceEdit edit;
        private @Nullable WorkspaceEditMetadata metadata;
        private Map<String, JsonNode> extra;

        private Builder(ApplyWorkspaceEditParams from) {
            this.label = from.label();
            this.edit = from.edit();
            this.metadata = from.metadata();
            this.extra = from.extra();
        }

        /** Sets {@link ApplyWorkspaceEditParams#label}. */
        public Builder label(@Nullable String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditParams#edit}. */
        public Builder edit(WorkspaceEdit value) {
            this.edit = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditParams#metadata}. */
        public Builder metadata(@Nullable WorkspaceEditMetadata value) {
            this.metadata = value;
            return this;
        }

        /** Sets {@link ApplyWorkspaceEditParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ApplyWorkspaceEditParams build() {
            return new ApplyWorkspaceEditParams(label, edit, metadata, extra);
        }
    }
}
