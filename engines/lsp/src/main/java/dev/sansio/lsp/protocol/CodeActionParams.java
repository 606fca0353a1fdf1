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
 * {@code CodeActionParams}:
 * the parameters of {@code textDocument/codeAction}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param range {@code Range}
 * @param context {@code CodeActionContext}
 * @param extra members that the specification does not know
 */
public record CodeActionParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        Range range,
        CodeActionContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<CodeActionParams> CODEC = JsonType.of(CodeActionParams::read);

    public CodeActionParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(context, "context");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CodeActionParams of(TextDocumentIdentifier textDocument, Range range, CodeActionContext context) {
        return new CodeActionParams(null, null, textDocument, range, context, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Range range, CodeActionContext context) {
        return of(textDocument, range, context).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CodeActionParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        Range range = null;
        CodeActionContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CodeActionParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "range" -> range = Range.read(in);
                case "context" -> context = CodeActionContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("CodeActionParams", "textDocument");
        }
        if (range == null) {
            throw ShapeException.missing("CodeActionParams", "range");
        }
        if (context == null) {
            throw ShapeException.missing("CodeActionParams", "context");
        }
        return new CodeActionParams(workDoneToken, partialResultToken, textDocument, range, context, extra);
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
        context.write(out.name("context"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link CodeActionParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private Range range;
        private CodeActionContext context;
        private Map<String, JsonNode> extra;

        private Builder(CodeActionParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.range = from.range();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link CodeActionParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link CodeActionParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link CodeActionParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link CodeActionParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link CodeActionParams#context}. */
        public Builder context(CodeActionContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link CodeActionParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CodeActionParams build() {
            return new CodeActionParams(workDoneToken, partialResultToken, textDocument, range, context, extra);
        }
    }
}
