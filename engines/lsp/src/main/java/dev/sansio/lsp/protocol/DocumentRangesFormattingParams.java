package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentRangesFormattingParams}:
 * the parameters of {@code textDocument/rangesFormatting}.
 *
 * <p>Since 3.18.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param ranges {@code Range[]}
 * @param options {@code FormattingOptions}
 * @param extra members that the specification does not know
 */
public record DocumentRangesFormattingParams(
        @Nullable ProgressToken workDoneToken,
        TextDocumentIdentifier textDocument,
        List<Range> ranges,
        FormattingOptions options,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<DocumentRangesFormattingParams> CODEC = JsonType.of(DocumentRangesFormattingParams::read);

    public DocumentRangesFormattingParams {
        Objects.requireNonNull(textDocument, "textDocument");
        ranges = Copies.list(ranges);
        Objects.requireNonNull(options, "options");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentRangesFormattingParams of(TextDocumentIdentifier textDocument, List<Range> ranges, FormattingOptions options) {
        return new DocumentRangesFormattingParams(null, textDocument, ranges, options, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, List<Range> ranges, FormattingOptions options) {
        return of(textDocument, ranges, options).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentRangesFormattingParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        TextDocumentIdentifier textDocument = null;
        List<Range> ranges = null;
        FormattingOptions options = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentRangesFormattingParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "ranges" -> ranges = in.list(Range::read);
                case "options" -> options = FormattingOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentRangesFormattingParams", "textDocument");
        }
        if (ranges == null) {
            throw ShapeException.missing("DocumentRangesFormattingParams", "ranges");
        }
        if (options == null) {
            throw ShapeException.missing("DocumentRangesFormattingParams", "options");
        }
        return new DocumentRangesFormattingParams(workDoneToken, textDocument, ranges, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        textDocument.write(out.name("textDocument"));
        out.name("ranges").list(ranges, Range::write);
        options.write(out.name("options"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentRangesFormattingParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private TextDocumentIdentifier textDocument;
        private List<Range> ranges;
        private FormattingOptions options;
        private Map<String, JsonNode> extra;

        private Builder(DocumentRangesFormattingParams from) {
            this.workDoneToken = from.workDoneToken();
            this.textDocument = from.textDocument();
            this.ranges = from.ranges();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentRangesFormattingParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DocumentRangesFormattingParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DocumentRangesFormattingParams#ranges}. */
        public Builder ranges(List<Range> value) {
            this.ranges = value;
            return this;
        }

        /** Sets {@link DocumentRangesFormattingParams#options}. */
        public Builder options(FormattingOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link DocumentRangesFormattingParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentRangesFormattingParams build() {
            return new DocumentRangesFormattingParams(workDoneToken, textDocument, ranges, options, extra);
        }
    }
}
