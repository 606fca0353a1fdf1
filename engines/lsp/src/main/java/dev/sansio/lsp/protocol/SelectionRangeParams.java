package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code SelectionRangeParams}:
 * the parameters of {@code textDocument/selectionRange}.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param textDocument {@code TextDocumentIdentifier}
 * @param positions {@code Position[]}
 * @param extra members that the specification does not know
 */
public record SelectionRangeParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TextDocumentIdentifier textDocument,
        List<Position> positions,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<SelectionRangeParams> CODEC = JsonType.of(SelectionRangeParams::read);

    public SelectionRangeParams {
        Objects.requireNonNull(textDocument, "textDocument");
        positions = Copies.list(positions);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static SelectionRangeParams of(TextDocumentIdentifier textDocument, List<Position> positions) {
        return new SelectionRangeParams(null, null, textDocument, positions, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, List<Position> positions) {
        return of(textDocument, positions).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static SelectionRangeParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TextDocumentIdentifier textDocument = null;
        List<Position> positions = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("SelectionRangeParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "positions" -> positions = in.list(Position::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("SelectionRangeParams", "textDocument");
        }
        if (positions == null) {
            throw ShapeException.missing("SelectionRangeParams", "positions");
        }
        return new SelectionRangeParams(workDoneToken, partialResultToken, textDocument, positions, extra);
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
        out.name("positions").list(positions, Position::write);
        out.extra(extra).endObject();
    }

    /** Builds a {@link SelectionRangeParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TextDocumentIdentifier textDocument;
        private List<Position> positions;
        private Map<String, JsonNode> extra;

        private Builder(SelectionRangeParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.textDocument = from.textDocument();
            this.positions = from.positions();
            this.extra = from.extra();
        }

        /** Sets {@link SelectionRangeParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link SelectionRangeParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link SelectionRangeParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link SelectionRangeParams#positions}. */
        public Builder positions(List<Position> value) {
            this.positions = value;
            return this;
        }

        /** Sets {@link SelectionRangeParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public SelectionRangeParams build() {
            return new SelectionRangeParams(workDoneToken, partialResultToken, textDocument, positions, extra);
        }
    }
}
