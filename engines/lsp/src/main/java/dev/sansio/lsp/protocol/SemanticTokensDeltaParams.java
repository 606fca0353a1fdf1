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
 * {@code SemanticTokensDeltaParams}:
 * the parameters of {@code textDocument/semanticTokens/full/delta}.
 *
 * <p>Since 3.16.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param previousResultId {@code string}
 * @param extra members that the specification does not know
 */
public record SemanticTokensDeltaParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        String previousResultId,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<SemanticTokensDeltaParams> CODEC = JsonType.of(SemanticTokensDeltaParams::read);

    public SemanticTokensDeltaParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(previousResultId, "previousResultId");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SemanticTokensDeltaParams of(TextDocumentIdentifier textDocument, String previousResultId) {
        return new SemanticTokensDeltaParams(null, null, textDocument, previousResultId, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, String previousResultId) {
        return of(textDocument, previousResultId).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SemanticTokensDeltaParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        String previousResultId = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SemanticTokensDeltaParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "previousResultId" -> previousResultId = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("SemanticTokensDeltaParams", "textDocument");
        }
        if (previousResultId == null) {
            throw ShapeException.missing("SemanticTokensDeltaParams", "previousResultId");
        }
        return new SemanticTokensDeltaParams(workDoneToken, partialResultToken, textDocument, previousResultId, extra);
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
        out.name("previousResultId").string(previousResultId);
        out.extra(extra).endObject();
    }

    /** Builds a {@link SemanticTokensDeltaParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private String previousResultId;
        private Map<String, JsonNode> extra;

        private Builder(SemanticTokensDeltaParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.previousResultId = from.previousResultId();
            this.extra = from.extra();
        }

        /** Sets {@link SemanticTokensDeltaParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link SemanticTokensDeltaParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link SemanticTokensDeltaParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link SemanticTokensDeltaParams#previousResultId}. */
        public Builder previousResultId(String value) {
            this.previousResultId = value;
            return this;
        }

        /** Sets {@link SemanticTokensDeltaParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SemanticTokensDeltaParams build() {
            return new SemanticTokensDeltaParams(workDoneToken, partialResultToken, textDocument, previousResultId, extra);
        }
    }
}
