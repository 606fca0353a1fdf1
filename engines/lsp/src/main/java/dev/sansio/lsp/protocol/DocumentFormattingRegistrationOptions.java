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
 * {@code DocumentFormattingRegistrationOptions}:
 * the options of a registration for {@code textDocument/formatting}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param extra members that the specification does not know
 */
public record DocumentFormattingRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentFormattingRegistrationOptions> CODEC = JsonType.of(DocumentFormattingRegistrationOptions::read);

    public DocumentFormattingRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentFormattingRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new DocumentFormattingRegistrationOptions(documentSelector, null, Map.of());
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
    public static DocumentFormattingRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentFormattingRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DocumentFormattingRegistrationOptions", "documentSelector");
        }
        return new DocumentFormattingRegistrationOptions(documentSelector, workDoneProgress, extra);
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
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentFormattingRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private Map<String, JsonNode> extra;

        private Builder(DocumentFormattingRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentFormattingRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DocumentFormattingRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentFormattingRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentFormattingRegistrationOptions build() {
            return new DocumentFormattingRegistrationOptions(documentSelector, workDoneProgress, extra);
        }
    }
}
