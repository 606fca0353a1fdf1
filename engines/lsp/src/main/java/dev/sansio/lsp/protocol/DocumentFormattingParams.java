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
 * {@code DocumentFormattingParams}:
 * the parameters of {@code textDocument/formatting}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param options {@code FormattingOptions}
 * @param extra members that the specification does not know
 */
public record DocumentFormattingParams(
        @Nullable ProgressToken workDoneToken,
        TextDocumentIdentifier textDocument,
        FormattingOptions options,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<DocumentFormattingParams> CODEC = JsonType.of(DocumentFormattingParams::read);

    public DocumentFormattingParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(options, "options");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentFormattingParams of(TextDocumentIdentifier textDocument, FormattingOptions options) {
        return new DocumentFormattingParams(null, textDocument, options, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, FormattingOptions options) {
        return of(textDocument, options).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentFormattingParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        TextDocumentIdentifier textDocument = null;
        FormattingOptions options = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentFormattingParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "options" -> options = FormattingOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentFormattingParams", "textDocument");
        }
        if (options == null) {
            throw ShapeException.missing("DocumentFormattingParams", "options");
        }
        return new DocumentFormattingParams(workDoneToken, textDocument, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        textDocument.write(out.name("textDocument"));
        options.write(out.name("options"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentFormattingParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private TextDocumentIdentifier textDocument;
        private FormattingOptions options;
        private Map<String, JsonNode> extra;

        private Builder(DocumentFormattingParams from) {
            this.workDoneToken = from.workDoneToken();
            this.textDocument = from.textDocument();
            this.options = from.options();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentFormattingParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DocumentFormattingParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DocumentFormattingParams#options}. */
        public Builder options(FormattingOptions value) {
            this.options = value;
            return this;
        }

        /** Sets {@link DocumentFormattingParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentFormattingParams build() {
            return new DocumentFormattingParams(workDoneToken, textDocument, options, extra);
        }
    }
}
