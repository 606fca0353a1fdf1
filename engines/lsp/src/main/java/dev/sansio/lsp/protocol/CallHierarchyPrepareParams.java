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
 * {@code CallHierarchyPrepareParams}:
 * the parameters of {@code textDocument/prepareCallHierarchy}.
 *
 * <p>Since 3.16.0.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param extra members that the specification does not know
 */
public record CallHierarchyPrepareParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<CallHierarchyPrepareParams> CODEC = JsonType.of(CallHierarchyPrepareParams::read);

    public CallHierarchyPrepareParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static CallHierarchyPrepareParams of(TextDocumentIdentifier textDocument, Position position) {
        return new CallHierarchyPrepareParams(textDocument, position, null, Map.of());
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
    public static CallHierarchyPrepareParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("CallHierarchyPrepareParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("CallHierarchyPrepareParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("CallHierarchyPrepareParams", "position");
        }
        return new CallHierarchyPrepareParams(textDocument, position, workDoneToken, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link CallHierarchyPrepareParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private Map<String, JsonNode> extra;

        private Builder(CallHierarchyPrepareParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.extra = from.extra();
        }

        /** Sets {@link CallHierarchyPrepareParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link CallHierarchyPrepareParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link CallHierarchyPrepareParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link CallHierarchyPrepareParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public CallHierarchyPrepareParams build() {
            return new CallHierarchyPrepareParams(textDocument, position, workDoneToken, extra);
        }
    }
}
