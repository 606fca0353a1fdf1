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
 * {@code DefinitionParams}:
 * the parameters of {@code textDocument/definition}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param extra members that the specification does not know
 */
public record DefinitionParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<DefinitionParams> CODEC = JsonType.of(DefinitionParams::read);

    public DefinitionParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DefinitionParams of(TextDocumentIdentifier textDocument, Position position) {
        return new DefinitionParams(textDocument, position, null, null, Map.of());
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
    public static DefinitionParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DefinitionParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DefinitionParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("DefinitionParams", "position");
        }
        return new DefinitionParams(textDocument, position, workDoneToken, partialResultToken, extra);
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
        out.extra(extra).endObject();
    }

    /** Builds a {@link DefinitionParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private Map<String, JsonNode> extra;

        private Builder(DefinitionParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.extra = from.extra();
        }

        /** Sets {@link DefinitionParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DefinitionParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link DefinitionParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link DefinitionParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link DefinitionParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DefinitionParams build() {
            return new DefinitionParams(textDocument, position, workDoneToken, partialResultToken, extra);
        }
    }
}
