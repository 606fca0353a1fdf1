package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.Shape;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SemanticTokensRegistrationOptions}:
 * the options of a registration for {@code textDocument/semanticTokens/full/delta},
 * the options of a registration for {@code textDocument/semanticTokens/full},
 * in {@link ServerCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param workDoneProgress optional: {@code boolean}
 * @param legend {@code SemanticTokensLegend}
 * @param range optional: {@code (boolean|{})}
 * @param full optional: {@code (boolean|SemanticTokensFullDelta)}
 * @param id optional: {@code string}
 * @param extra members that the specification does not know
 */
public record SemanticTokensRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        @Nullable Boolean workDoneProgress,
        SemanticTokensLegend legend,
        @Nullable BooleanOrObject range,
        @Nullable SemanticTokensFull full,
        @Nullable String id,
        Map<String, JsonNode> extra)
        implements SemanticTokensProvider {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensRegistrationOptions> CODEC = JsonType.of(SemanticTokensRegistrationOptions::read);

    static final Shape SHAPE = Shape.of("documentSelector:az workDoneProgress?:b legend:o range?:bo full?:bo id?:s");

    public SemanticTokensRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        Objects.requireNonNull(legend, "legend");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector, SemanticTokensLegend legend) {
        return new SemanticTokensRegistrationOptions(documentSelector, null, legend, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(@Nullable List<DocumentFilter> documentSelector, SemanticTokensLegend legend) {
        return of(documentSelector, legend).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Boolean workDoneProgress = null;
        SemanticTokensLegend legend = null;
        BooleanOrObject range = null;
        SemanticTokensFull full = null;
        String id = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "workDoneProgress" -> workDoneProgress = in.takeNull() ? null : in.bool();
                case "legend" -> legend = SemanticTokensLegend.read(in);
                case "range" -> range = in.takeNull() ? null : BooleanOrObject.read(in);
                case "full" -> full = in.takeNull() ? null : SemanticTokensFull.read(in);
                case "id" -> id = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("SemanticTokensRegistrationOptions", "documentSelector");
        }
        if (legend == null) {
            throw ShapeException.missing("SemanticTokensRegistrationOptions", "legend");
        }
        return new SemanticTokensRegistrationOptions(documentSelector, workDoneProgress, legend, range, full, id, extra);
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
        legend.write(out.name("legend"));
        if (range != null) {
            range.write(out.name("range"));
        }
        if (full != null) {
            full.write(out.name("full"));
        }
        if (id != null) {
            out.name("id").string(id);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensRegistrationOptions}. */
    public static final class Builder {

        private @Nullable List<DocumentFilter> documentSelector;
        private @Nullable Boolean workDoneProgress;
        private SemanticTokensLegend legend;
        private @Nullable BooleanOrObject range;
        private @Nullable SemanticTokensFull full;
        private @Nullable String id;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensRegistrationOptions from) {
            this.documentSelector = from.documentSelector();
            this.workDoneProgress = from.workDoneProgress();
            this.legend = from.legend();
            this.range = from.range();
            this.full = from.full();
            this.id = from.id();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensRegistrationOptions#documentSelector}. */
        public Builder documentSelector(@Nullable List<DocumentFilter> value) {
            this.documentSelector = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#workDoneProgress}. */
        public Builder workDoneProgress(@Nullable Boolean value) {
            this.workDoneProgress = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#legend}. */
        public Builder legend(SemanticTokensLegend value) {
            this.legend = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#range}. */
        public Builder range(@Nullable BooleanOrObject value) {
            this.range = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#full}. */
        public Builder full(@Nullable SemanticTokensFull value) {
            this.full = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#id}. */
        public Builder id(@Nullable String value) {
            this.id = value;
            return this;
        }

        /** Sets {@link SemanticTokensRegistrationOptions#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensRegistrationOptions build() {
            return new SemanticTokensRegistrationOptions(documentSelector, workDoneProgress, legend, range, full, id, extra);
        }
    }
}
