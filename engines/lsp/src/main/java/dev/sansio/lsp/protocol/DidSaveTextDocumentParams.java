package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code DidSaveTextDocumentParams}:
 * the parameters of {@code textDocument/didSave}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param text optional: {@code string}
 * @param extra members that the specification does not know
 */
public record DidSaveTextDocumentParams(
        TextDocumentIdentifier textDocument,
        @Nullable String text,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DidSaveTextDocumentParams> CODEC = JsonType.of(DidSaveTextDocumentParams::read);

    public DidSaveTextDocumentParams {
        Objects.requireNonNull(textDocument, "textDocument");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DidSaveTextDocumentParams of(TextDocumentIdentifier textDocument) {
        return new DidSaveTextDocumentParams(textDocument, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TextDocumentIdentifier textDocument) {
        return of(textDocument).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static DidSaveTextDocumentParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        String text = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DidSaveTextDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "text" -> text = in.takeNull() ? null : in.string();
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DidSaveTextDocumentParams", "textDocument");
        }
        return new DidSaveTextDocumentParams(textDocument, text, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        if (text != null) {
            out.name("text").string(text);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link DidSaveTextDocumentParams}. */
    public static final class Builder {

        private TextDocumentIdentifier textDocument;
        private @Nullable String text;
        private Map<String, JsonNode> extra;

        private Builder(DidSaveTextDocumentParams from) {
            this.textDocument = from.textDocument();
            this.text = from.text();
            this.extra = from.extra();
        }

        /** Sets {@link DidSaveTextDocumentParams#textDocument}. */
        public Builder textDocument(TextDocumentIdentifier value) {
            this.textDocument = value;
            return this;
        }

        /** Sets {@link DidSaveTextDocumentParams#text}. */
        public Builder text(@Nullable String value) {
            this.text = value;
            return this;
        }

        /** Sets {@link DidSaveTextDocumentParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public DidSaveTextDocumentParams build() {
            return new DidSaveTextDocumentParams(textDocument, text, extra);
        }
    }
}
