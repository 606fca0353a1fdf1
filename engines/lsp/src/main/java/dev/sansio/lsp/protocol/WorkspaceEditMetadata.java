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
 * {@code WorkspaceEditMetadata}:
 * in {@link ApplyWorkspaceEditParams}.
 *
 * <p>Since 3.18.0.
 *
 * @param isRefactoring optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record WorkspaceEditMetadata(
        @Nullable Boolean isRefactoring,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceEditMetadata> CODEC = JsonType.of(WorkspaceEditMetadata::read);

    public WorkspaceEditMetadata {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceEditMetadata of() {
        return new WorkspaceEditMetadata(null, Map.of());
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
    public static WorkspaceEditMetadata read(JsonReader in) {
        Boolean isRefactoring = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceEditMetadata");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "isRefactoring" -> isRefactoring = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceEditMetadata(isRefactoring, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (isRefactoring != null) {
            out.name("isRefactoring").bool(isRefactoring);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceEditMetadata}. */
    public static final class Builder {

        private @Nullable Boolean isRefactoring;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceEditMetadata from) {
            this.isRefactoring = from.isRefactoring();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceEditMetadata#isRefactoring}. */
        public Builder isRefactoring(@Nullable Boolean value) {
            this.isRefactoring = value;
            return this;
        }

        /** Sets {@link WorkspaceEditMetadata#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceEditMetadata build() {
            return new WorkspaceEditMetadata(isRefactoring, extra);
        }
    }
}
