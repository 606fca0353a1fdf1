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
 * {@code RenameParams}:
 * the parameters of {@code textDocument/rename}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param workDoneToken optional: {@code ProgressToken}
 * @param newName {@code string}
 * @param extra members that the specification does not know
 */
public record RenameParams(
        TextDocumentIdentifier textDocument,
        Position position,
        @Nullable ProgressToken workDoneToken,
        String newName,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken {

    /** How it is read and written. */
    public static final JsonType<RenameParams> CODEC = JsonType.of(RenameParams::read);

    public RenameParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(newName, "newName");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RenameParams of(TextDocumentIdentifier textDocument, Position position, String newName) {
        return new RenameParams(textDocument, position, null, newName, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument, Position position, String newName) {
        return of(textDocument, position, newName).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static RenameParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        ProgressToken workDoneToken = null;
        String newName = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RenameParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "newName" -> newName = in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("RenameParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("RenameParams", "position");
        }
        if (newName == null) {
            throw ShapeException.missing("RenameParams", "newName");
        }
        return new RenameParams(textDocument, position, workDoneToken, newName, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        out.name("newName").string(newName);
        out.extra(extra).endObject();
    }

    /** Builds a {@link RenameParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private Position position;
        private @Nullable ProgressToken workDoneToken;
        private String newName;
        private Map<String, JsonNode> extra;

        private Builder(RenameParams from) {
            this.textDocument = from.textDocument();
            this.position = from.position();
            this.workDoneToken = from.workDoneToken();
            this.newName = from.newName();
            this.extra = from.extra();
        }

        /** Sets {@link RenameParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link RenameParams#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link RenameParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link RenameParams#newName}. */
        public Builder newName(String value) {
            this.newName = value;
            return this;
        }

        /** Sets {@link RenameParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public RenameParams build() {
            return new RenameParams(textDocument, position, workDoneToken, newName, extra);
        }
    }
}
