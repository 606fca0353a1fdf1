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
 * {@code DocumentSymbolRegistrationOptions}:
 * the options of a registration for {@code textDocument/documentSymbol}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param label optional: {@code string}, since 3.16.0
 * @param extra members that the specification does not know
 */
public record DocumentSymbolRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable String label,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentSymbolRegistrationOptions> CODEC = JsonType.of(DocumentSymbolRegistrationOptions::read);

    public DocumentSymbolRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentSymbolRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new DocumentSymbolRegistrationOptions(documentSelector, null, null, Map.of());
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
    public static DocumentSymbolRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        String label = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentSymbolRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "label" -> label = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DocumentSymbolRegistrationOptions", "documentSelector");
        }
        return new DocumentSymbolRegistrationOptions(documentSelector, workDoneProgress, label, extra);
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
        if (label != null) {
            out.name("label").string(label);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentSymbolRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable String label;
        private Map<String, JsonNode> extra;

        private Builder(DocumentSymbolRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.label = from.label();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentSymbolRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DocumentSymbolRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentSymbolRegistrationOptions#label}. */
        public Builder label(@Nullable String value) {
            this.label = value;
            return this;
        }

        /** Sets {@link DocumentSymbolRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentSymbolRegistrationOptions build() {
            return new DocumentSymbolRegistrationOptions(documentSelector, workDoneProgress, label, extra);
        }
    }
}
