package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentRangeFormattingParams}:
 * the parameters of {@code textDocument/rangeFormatting}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param range {@code Range}
 * @param options {@code FormattingOptions}
 * @param extra members that the specification does not know
 */
public record DocumentRangeFormattingParams(
        @Nullable ProgressToken workDoneToken,
        TextDocumentIdentifier textDocument,
        Range range,
        FormattingOptions options,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<DocumentRangeFormattingParams> CODEC = JsonType.of(DocumentRangeFormattingParams::read);

    public DocumentRangeFormattingParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(options, "options");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentRangeFormattingParams of(TextDocumentIdentifier textDocument, Range range, FormattingOptions options) {
        return new DocumentRangeFormattingParams(null, textDocument, range, options, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Range range, FormattingOptions options) {
        return of(textDocument, range, options).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentRangeFormattingParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        TextDocumentIdentifier textDocument = null;
        Range range = null;
        FormattingOptions options = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentRangeFormattingParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "range" -> range = Range.read(in);
                case "options" -> options = FormattingOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentRangeFormattingParams", "textDocument");
        }
        if (range == null) {
            throw ShapeException.missing("DocumentRangeFormattingParams", "range");
        }
        if (options == null) {
            throw ShapeException.missing("DocumentRangeFormattingParams", "options");
        }
        return new DocumentRangeFormattingParams(workDoneToken, textDocument, range, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        textDocument.write(out.name("textDocument"));
        range.write(out.name("range"));
        options.write(out.name("options"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentRangeFormattingParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private TextDocumentIdentifier textDocument;
        private Range range;
        private FormattingOptions options;
        private Map<String, JsonNode> extra;

        private Builder(DocumentRangeFormattingParams from) {
            this.workDoneToken = from.workDoneToken();
            this.textDocument = from.textDocument();
            this.range = from.range();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentRangeFormattingParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingParams#options}. */
        public Builder options(FormattingOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link DocumentRangeFormattingParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentRangeFormattingParams build() {
            return new DocumentRangeFormattingParams(workDoneToken, textDocument, range, options, extra);
        }
    }
}
