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
 * {@code DocumentDiagnosticParams}:
 * the parameters of {@code textDocument/diagnostic}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param identifier optional: {@code string}
 * @param previousResultId optional: {@code string}
 * @param extra members that the specification does not know
 */
public record DocumentDiagnosticParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        @Nullable String identifier,
        @Nullable String previousResultId,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<DocumentDiagnosticParams> CODEC = JsonType.of(DocumentDiagnosticParams::read);

    public DocumentDiagnosticParams {
        Objects.requireNonNull(textDocument, "textDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentDiagnosticParams of(TextDocumentIdentifier textDocument) {
        return new DocumentDiagnosticParams(null, null, textDocument, null, null, Map.of());
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
    public static DocumentDiagnosticParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        String identifier = null;
        String previousResultId = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentDiagnosticParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "identifier" -> identifier = in.takeNull() ? null : in.string();
                case "previousResultId" -> previousResultId = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentDiagnosticParams", "textDocument");
        }
        return new DocumentDiagnosticParams(workDoneToken, partialResultToken, textDocument, identifier, previousResultId, extra);
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
        if (identifier != null) {
            out.name("identifier").string(identifier);
        }
        if (previousResultId != null) {
            out.name("previousResultId").string(previousResultId);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DocumentDiagnosticParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private @Nullable String identifier;
        private @Nullable String previousResultId;
        private Map<String, JsonNode> extra;

        private Builder(DocumentDiagnosticParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.identifier = from.identifier();
            this.previousResultId = from.previousResultId();
            this.extra = from.extra();
        }

        /** Sets {@link DocumentDiagnosticParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DocumentDiagnosticParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link DocumentDiagnosticParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DocumentDiagnosticParams#identifier}. */
        public Builder identifier(@Nullable String value) {
            this.identifier = value;
            return this;
        }

        /** Sets {@link DocumentDiagnosticParams#previousResultId}. */
        public Builder previousResultId(@Nullable String value) {
            this.previousResultId = value;
            return this;
        }

        /** Sets {@link DocumentDiagnosticParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DocumentDiagnosticParams build() {
            return new DocumentDiagnosticParams(workDoneToken, partialResultToken, textDocument, identifier, previousResultId, extra);
        }
    }
}
