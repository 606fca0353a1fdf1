package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code FoldingRangeRegistrationOptions}:
 * the options of a registration for {@code textDocument/foldingRange},
 * in {@link ServerCapabilities}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record FoldingRangeRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements FoldingRangeProvider {

    /** How it is read and written. */
    public static final JsonType<FoldingRangeRegistrationOptions> CODEC = JsonType.of(FoldingRangeRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("documentSelector:az workDoneProgress?:b id?:s");

    public FoldingRangeRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static FoldingRangeRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new FoldingRangeRegistrationOptions(documentSelector, null, null, Map.of());
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
    public static FoldingRangeRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("FoldingRangeRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("FoldingRangeRegistrationOptions", "documentSelector");
        }
        return new FoldingRangeRegistrationOptions(documentSelector, workDoneProgress, id, extra);
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
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link FoldingRangeRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(FoldingRangeRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link FoldingRangeRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link FoldingRangeRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link FoldingRangeRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link FoldingRangeRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public FoldingRangeRegistrationOptions build() {
            return new FoldingRangeRegistrationOptions(documentSelector, workDoneProgress, id, extra);
        }
    }
}
