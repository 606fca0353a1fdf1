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
 * {@code InlineCompletionParams}:
 * the parameters of {@code textDocument/inlineCompletion}.
 *
 * <p>Since 3.18.0.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param context {@code InlineCompletionContext}
 * @param extra members that the specification does not know
 */
public record InlineCompletionParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        InlineCompletionContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<InlineCompletionParams> CODEC = JsonType.of(InlineCompletionParams::read);

    public InlineCompletionParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(context, "context");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlineCompletionParams of(TextDocumentIdentifier textDocument, Position position, InlineCompletionContext context) {
        return new InlineCompletionParams(textDocument, position, null, context, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Position position, InlineCompletionContext context) {
        return of(textDocument, position, context).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlineCompletionParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        InlineCompletionContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlineCompletionParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "context" -> context = InlineCompletionContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("InlineCompletionParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("InlineCompletionParams", "position");
        }
        if (context == null) {
            throw ShapeException.missing("InlineCompletionParams", "context");
        }
        return new InlineCompletionParams(textDocument, position, workDoneToken, context, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        context.write(out.name("context"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlineCompletionParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private InlineCompletionContext context;
        private Map<String, JsonNode> extra;

        private Builder(InlineCompletionParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link InlineCompletionParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link InlineCompletionParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link InlineCompletionParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link InlineCompletionParams#context}. */
        public Builder context(InlineCompletionContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link InlineCompletionParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlineCompletionParams build() {
            return new InlineCompletionParams(textDocument, position, workDoneToken, context, extra);
        }
    }
}
