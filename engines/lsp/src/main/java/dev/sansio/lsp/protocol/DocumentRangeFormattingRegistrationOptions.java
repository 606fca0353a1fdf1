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
 * {@code DocumentRangeFormattingRegistrationOptions}:
 * the options of a registration for {@code textDocument/rangeFormatting},
 * the options of a registration for {@code textDocument/rangesFormatting}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param rangesSupport optional: {@code boolean}, since 3.18.0
 * @param extra members that the specification does not know
 */
public record DocumentRangeFormattingRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable Boolean rangesSupport,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentRangeFormattingRegistrationOptions> CODEC = JsonType.of(DocumentRangeFormattingRegistrationOptions::read);

    public DocumentRangeFormattingRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentRangeFormattingRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new DocumentRangeFormattingRegistrationOptions(documentSelector, null, null, Map.of());
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
    public static DocumentRangeFormattingRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        Boolean rangesSupport = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentRangeFormattingRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "rangesSupport" -> rangesSupport = in.takeNull() ? null : in.bool();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("DocumentRangeFormattingRegistrationOptions", "documentSelector");
        }
        return new DocumentRangeFormattingRegistrationOptions(documentSelector, workDoneProgress, rangesSupport, extra);
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
        if (rangesSupport != null) {
            out.name("rangesSupport").bool(rangesSupport);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentRangeFormattingRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable Boolean rangesSupport;
        private Map<String, JsonNode> extra;

        private Builder(DocumentRangeFormattingRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.rangesSupport = from.rangesSupport();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentRangeFormattingRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingRegistrationOptions#rangesSupport}. */
        public Builder rangesSupport(@Nullable Boolean value) {
            this.rangesSupport = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentRangeFormattingRegistrationOptions build() {
            return new DocumentRangeFormattingRegistrationOptions(documentSelector, workDoneProgress, rangesSupport, extra);
        }
    }
}
