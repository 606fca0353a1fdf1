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
 * {@code InlineValueParams}:
 * the parameters of {@code textDocument/inlineValue}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param range {@code Range}
 * @param context {@code InlineValueContext}
 * @param extra members that the specification does not know
 */
public record InlineValueParams(
        @Nullable ProgressToken workDoneToken,
        TextDocumentIdentifier textDocument,
        Range range,
        InlineValueContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<InlineValueParams> CODEC = JsonType.of(InlineValueParams::read);

    public InlineValueParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(context, "context");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineValueParams of(TextDocumentIdentifier textDocument, Range range, InlineValueContext context) {
        return new InlineValueParams(null, textDocument, range, context, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Range range, InlineValueContext context) {
        return of(textDocument, range, context).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineValueParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        TextDocumentIdentifier textDocument = null;
        Range range = null;
        InlineValueContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineValueParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "range" -> range = Range.read(in);
                case "context" -> context = InlineValueContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("InlineValueParams", "textDocument");
        }
        if (range == null) {
            throw ShapeException.missing("InlineValueParams", "range");
        }
        if (context == null) {
            throw ShapeException.missing("InlineValueParams", "context");
        }
        return new InlineValueParams(workDoneToken, textDocument, range, context, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        textDocument.write(out.name("textDocument"));
        range.write(out.name("range"));
        context.write(out.name("context"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineValueParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private TextDocumentIdentifier textDocument;
        private Range range;
        private InlineValueContext context;
        private Map<String, JsonNode> extra;

        private Builder(InlineValueParams from) {
            this.workDoneToken = from.workDoneToken();
            this.textDocument = from.textDocument();
            this.range = from.range();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link InlineValueParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link InlineValueParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link InlineValueParams#range}. */
        public Builder range(Range value) {
            this.range = value;
            return this;
        }

        /** Sets {@link InlineValueParams#context}. */
        public Builder context(InlineValueContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link InlineValueParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineValueParams build() {
            return new InlineValueParams(workDoneToken, textDocument, range, context, extra);
        }
    }
}
