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
 * {@code WorkspaceEditClientCapabilities}:
 * in {@link WorkspaceClientCapabilities}.
 *
 * @param documentChanges optional: {@code boolean}
 * @param resourceOperations optional: {@code ResourceOperationKind[]}, since 3.13.0
 * @param failureHandling optional: {@code FailureHandlingKind}, since 3.13.0
 * @param normalizesLineEndings optional: {@code boolean}, since 3.16.0
 * @param changeAnnotationSupport optional: {@code ChangeAnnotationsSupportOptions}, since 3.16.0
 * @param metadataSupport optional: {@code boolean}, since 3.18.0
 * @param snippetEditSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record WorkspaceEditClientCapabilities(
        @Nullable Boolean documentChanges,
        @Nullable List<ResourceOperationKind> resourceOperations,
        @Nullable FailureHandlingKind failureHandling,
        @Nullable Boolean normalizesLineEndings,
        @Nullable ChangeAnnotationsSupportOptions changeAnnotationSupport,
        @Nullable Boolean metadataSupport,
        @Nullable Boolean snippetEditSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WorkspaceEditClientCapabilities> CODEC = JsonType.of(WorkspaceEditClientCapabilities::read);

    public WorkspaceEditClientCapabilities {
        resourceOperations = resourceOperations == null ? null : Copies.list(resourceOperations);
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static WorkspaceEditClientCapabilities of() {
        return new WorkspaceEditClientCapabilities(null, null, null, null, null, null, null, Map.of());
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
    public static WorkspaceEditClientCapabilities read(JsonReader in) {
        Boolean documentChanges = null;
        List<ResourceOperationKind> resourceOperations = null;
        FailureHandlingKind failureHandling = null;
        Boolean normalizesLineEndings = null;
        ChangeAnnotationsSupportOptions changeAnnotationSupport = null;
        Boolean metadataSupport = null;
        Boolean snippetEditSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WorkspaceEditClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentChanges" -> documentChanges = in.takeNull() ? null : in.bool();
                case "resourceOperations" -> resourceOperations = in.takeNull() ? null : in.list(ResourceOperationKind::read);
                case "failureHandling" -> failureHandling = in.takeNull() ? null : FailureHandlingKind.read(in);
                case "normalizesLineEndings" -> normalizesLineEndings = in.takeNull() ? null : in.bool();
                case "changeAnnotationSupport" -> changeAnnotationSupport = in.takeNull() ? null : ChangeAnnotationsSupportOptions.read(in);
                case "metadataSupport" -> metadataSupport = in.takeNull() ? null : in.bool();
                case "snippetEditSupport" -> snippetEditSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new WorkspaceEditClientCapabilities(documentChanges, resourceOperations, failureHandling, normalizesLineEndings, changeAnnotationSupport, metadataSupport, snippetEditSupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentChanges != null) {
            out.name("documentChanges").bool(documentChanges);
        }
        if (resourceOperations != null) {
            out.name("resourceOperations").list(resourceOperations, ResourceOperationKind::write);
        }
        if (failureHandling != null) {
            failureHandling.write(out.name("failureHandling"));
        }
        if (normalizesLineEndings != null) {
            out.name("normalizesLineEndings").bool(normalizesLineEndings);
        }
        if (changeAnnotationSupport != null) {
            changeAnnotationSupport.write(out.name("changeAnnotationSupport"));
        }
        if (metadataSupport != null) {
            out.name("metadataSupport").bool(metadataSupport);
        }
        if (snippetEditSupport != null) {
            out.name("snippetEditSupport").bool(snippetEditSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link WorkspaceEditClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean documentChanges;
        private @Nullable List<ResourceOperationKind> resourceOperations;
        private @Nullable FailureHandlingKind failureHandling;
        private @Nullable Boolean normalizesLineEndings;
        private @Nullable ChangeAnnotationsSupportOptions changeAnnotationSupport;
        private @Nullable Boolean metadataSupport;
        private @Nullable Boolean snippetEditSupport;
        private Map<String, JsonNode> extra;

        private Builder(WorkspaceEditClientCapabilities from) {
            this.documentChanges = from.documentChanges();
            this.resourceOperations = from.resourceOperations();
            this.failureHandling = from.failureHandling();
            this.normalizesLineEndings = from.normalizesLineEndings();
            this.changeAnnotationSupport = from.changeAnnotationSupport();
            this.metadataSupport = from.metadataSupport();
            this.snippetEditSupport = from.snippetEditSupport();
            this.extra = from.extra();
        }

        /** Sets {@link WorkspaceEditClientCapabilities#documentChanges}. */
        public Builder documentChanges(@Nullable Boolean value) {
            this.documentChanges = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#resourceOperations}. */
        public Builder resourceOperations(@Nullable List<ResourceOperationKind> value) {
            this.resourceOperations = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#failureHandling}. */
        public Builder failureHandling(@Nullable FailureHandlingKind value) {
            this.failureHandling = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#normalizesLineEndings}. */
        public Builder normalizesLineEndings(@Nullable Boolean value) {
            this.normalizesLineEndings = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#changeAnnotationSupport}. */
        public Builder changeAnnotationSupport(@Nullable ChangeAnnotationsSupportOptions value) {
            this.changeAnnotationSupport = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#metadataSupport}. */
        public Builder metadataSupport(@Nullable Boolean value) {
            this.metadataSupport = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#snippetEditSupport}. */
        public Builder snippetEditSupport(@Nullable Boolean value) {
            this.snippetEditSupport = value;
            return this;
        }

        /** Sets {@link WorkspaceEditClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public WorkspaceEditClientCapabilities build() {
            return new WorkspaceEditClientCapabilities(documentChanges, resourceOperations, failureHandling, normalizesLineEndings, changeAnnotationSupport, metadataSupport, snippetEditSupport, extra);
        }
    }
}
