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
 * {@code ReferenceParams}:
 * the parameters of {@code textDocument/references}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param context {@code ReferenceContext}
 * @param extra members that the specification does not know
 */
public record ReferenceParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        ReferenceContext context,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<ReferenceParams> CODEC = JsonType.of(ReferenceParams::read);

    public ReferenceParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(context, "context");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static ReferenceParams of(TextDocumentIdentifier textDocument, Position position, ReferenceContext context) {
        return new ReferenceParams(textDocument, position, null, null, context, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Position position, ReferenceContext context) {
        return of(textDocument, position, context).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static ReferenceParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        ReferenceContext context = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("ReferenceParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "context" -> context = ReferenceContext.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("ReferenceParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("ReferenceParams", "position");
        }
        if (context == null) {
            throw ShapeException.missing("ReferenceParams", "context");
        }
        return new ReferenceParams(textDocument, position, workDoneToken, partialResultToken, context, extra);
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
        context.write(out.name("context"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link ReferenceParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private ReferenceContext context;
        private Map<String, JsonNode> extra;

        private Builder(ReferenceParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.context = from.context();
            this.extra = from.extra();
        }

        /** Sets {@link ReferenceParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link ReferenceParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link ReferenceParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link ReferenceParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link ReferenceParams#context}. */
        public Builder context(ReferenceContext value) {
            this.context = value;
            return this;
        }

        /** Sets {@link ReferenceParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public ReferenceParams build() {
            return new ReferenceParams(textDocument, position, workDoneToken, partialResultToken, context, extra);
        }
    }
}
