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
 * {@code CompletionParams}:
 * the parameters of {@code textDocument/completion}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param context optional: {@code CompletionContext}
 * @param extra members that the specification does not know
 */
public record CompletionParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        @Nullable CompletionContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<CompletionParams> CODEC = JsonType.of(CompletionParams::read);

    public CompletionParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CompletionParams of(TextDocumentIdentifier textDocument, Position position) {
        return new CompletionParams(textDocument, position, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Position position) {
        return of(textDocument, position).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static CompletionParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        CompletionContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CompletionParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "context" -> context = in.takeNull() ? null : CompletionContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("CompletionParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("CompletionParams", "position");
        }
        return new CompletionParams(textDocument, position, workDoneToken, partialResultToken, context, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        if (context != null) {
            context.write(out.name("context"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CompletionParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private @Nullable CompletionContext context;
        private Map<String, JsonNode> extra;

        private Builder(CompletionParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link CompletionParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link CompletionParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link CompletionParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link CompletionParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link CompletionParams#context}. */
        public Builder context(@Nullable CompletionContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link CompletionParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CompletionParams build() {
            return new CompletionParams(textDocument, position, workDoneToken, partialResultToken, context, extra);
        }
    }
}
