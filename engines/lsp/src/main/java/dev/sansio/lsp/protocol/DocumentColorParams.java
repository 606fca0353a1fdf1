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
 * {@code DocumentColorParams}:
 * the parameters of {@code textDocument/documentColor}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param extra members that the specification does not know
 */
public record DocumentColorParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<DocumentColorParams> CODEC = JsonType.of(DocumentColorParams::read);

    public DocumentColorParams {
        Objects.requireNonNull(textDocument, "textDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentColorParams of(TextDocumentIdentifier textDocument) {
        return new DocumentColorParams(null, null, textDocument, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument) {
        return of(textDocument).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DocumentColorParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentColorParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentColorParams", "textDocument");
        }
        return new DocumentColorParams(workDoneToken, partialResultToken, textDocument, extra);
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
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentColorParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private Map<String, JsonNode> extra;

        private Builder(DocumentColorParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentColorParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DocumentColorParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link DocumentColorParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DocumentColorParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentColorParams build() {
            return new DocumentColorParams(workDoneToken, partialResultToken, textDocument, extra);
        }
    }
}
