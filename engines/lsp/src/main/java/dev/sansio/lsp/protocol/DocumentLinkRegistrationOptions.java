package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentLinkRegistrationOptions}:
 * the options of a registration for {@code textDocument/documentLink}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param resolveProvider optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record DocumentLinkRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean resolveProvider,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentLinkRegistrationOptions> CODEC = JsonType.of(DocumentLinkRegistrationOptions::read);

    public DocumentLinkRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentLinkRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new DocumentLinkRegistrationOptions(documentSelector, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector) {
        return of(documentSelector).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentLinkRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        Boolean resolveProvider = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentLinkRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "resolveProvider" -> resolveProvider = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DocumentLinkRegistrationOptions", "documentSelector");
        }
        return new DocumentLinkRegistrationOptions(documentSelector, workDoneProgress, resolveProvider, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        if (workDoneProgress != null) {
            out.name("workDoneProgress").bool(workDoneProgress);
        }
        if (resolveProvider != null) {
            out.name("resolveProvider").bool(resolveProvider);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentLinkRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean resolveProvider;
        private Map<String, JsonNode> extra;

        private Builder(DocumentLinkRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.resolveProvider = from.resolveProvider();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentLinkRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DocumentLinkRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentLinkRegistrationOptions#resolveProvider}. */
        public Builder resolveProvider(@Nullable Boolean value) {
            this.resolveProvider = value;
            return this;
        }

        /** Sets {@link DocumentLinkRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentLinkRegistrationOptions build() {
            return new DocumentLinkRegistrationOptions(documentSelector, workDoneProgress, resolveProvider, extra);
        }
    }
}
