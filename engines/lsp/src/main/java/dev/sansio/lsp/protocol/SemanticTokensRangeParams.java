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
 * {@code SemanticTokensRangeParams}:
 * the parameters of {@code textDocument/semanticTokens/range}.
 *
 * <p>Since 3.16.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param range {@code Range}
 * @param extra members that the specification does not know
 */
public record SemanticTokensRangeParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        Range range,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensRangeParams> CODEC = JsonType.of(SemanticTokensRangeParams::read);

    public SemanticTokensRangeParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(range, "range");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensRangeParams of(TextDocumentIdentifier textDocument, Range range) {
        return new SemanticTokensRangeParams(null, null, textDocument, range, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Range range) {
        return of(textDocument, range).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensRangeParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        Range range = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensRangeParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "range" -> range = Range.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("SemanticTokensRangeParams", "textDocument");
        }
        if (range == null) {
            throw ShapeException.missing("SemanticTokensRangeParams", "range");
        }
        return new SemanticTokensRangeParams(workDoneToken, partialResultToken, textDocument, range, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        textDocument.write(out.name("textDocument"));
        range.write(out.name("range"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensRangeParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private Range range;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensRangeParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.range = from.range();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensRangeParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link SemanticTokensRangeParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link SemanticTokensRangeParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link SemanticTokensRangeParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link SemanticTokensRangeParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensRangeParams build() {
            return new SemanticTokensRangeParams(workDoneToken, partialResultToken, textDocument, range, extra);
        }
    }
}
