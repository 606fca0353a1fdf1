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
 * {@code NotebookDocumentSyncClientCapabilities}:
 * in {@link NotebookDocumentClientCapabilities}.
 *
 * <p>Since 3.17.0.
 *
 * @param dynamicRegistration optional: {@code boolean}
 * @param executionSummarySupport optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record NotebookDocumentSyncClientCapabilities(
        @Nullable Boolean dynamicRegistration,
        @Nullable Boolean executionSummarySupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<NotebookDocumentSyncClientCapabilities> CODEC = JsonType.of(NotebookDocumentSyncClientCapabilities::read);

    public NotebookDocumentSyncClientCapabilities {
        extra = Copies.map(extra);
    }

    /** One with no members. */
    public static NotebookDocumentSyncClientCapabilities of() {
        return new NotebookDocumentSyncClientCapabilities(null, null, Map.of());
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
    public static NotebookDocumentSyncClientCapabilities read(JsonReader in) {
        Boolean dynamicRegistration = null;
        Boolean executionSummarySupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("NotebookDocumentSyncClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "dynamicRegistration" -> dynamicRegistration = in.takeNull() ? null : in.bool();
                case "executionSummarySupport" -> executionSummarySupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        return new NotebookDocumentSyncClientCapabilities(dynamicRegistration, executionSummarySupport, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (dynamicRegistration != null) {
            out.name("dynamicRegistration").bool(dynamicRegistration);
        }
        if (executionSummarySupport != null) {
            out.name("executionSummarySupport").bool(executionSummarySupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link NotebookDocumentSyncClientCapabilities}. */
    public static final class Builder {

        private @Nullable Boolean dynamicRegistration;
        private @Nullable Boolean executionSummarySupport;
        private Map<String, JsonNode> extra;

        private Builder(NotebookDocumentSyncClientCapabilities from) {
            this.dynamicRegistration = from.dynamicRegistration();
            this.executionSummarySupport = from.executionSummarySupport();
            this.extra = from.extra();
        }

        /** Sets {@link NotebookDocumentSyncClientCapabilities#dynamicRegistration}. */
        public Builder dynamicRegistration(@Nullable Boolean value) {
            this.dynamicRegistration = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncClientCapabilities#executionSummarySupport}. */
        public Builder executionSummarySupport(@Nullable Boolean value) {
            this.executionSummarySupport = value;
            return this;
        }

        /** Sets {@link NotebookDocumentSyncClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public NotebookDocumentSyncClientCapabilities build() {
            return new NotebookDocumentSyncClientCapabilities(dynamicRegistration, executionSummarySupport, extra);
        }
    }
}
