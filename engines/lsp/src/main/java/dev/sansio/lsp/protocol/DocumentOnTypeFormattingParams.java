package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * {@code DocumentOnTypeFormattingParams}:
 * the parameters of {@code textDocument/onTypeFormatting}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param position {@code Position}
 * @param ch {@code string}
 * @param options {@code FormattingOptions}
 * @param extra members that the specification does not know
 */
public record DocumentOnTypeFormattingParams(
        TextDocumentIdentifier textDocument,
        Position position,
        String ch,
        FormattingOptions options,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<DocumentOnTypeFormattingParams> CODEC = JsonType.of(DocumentOnTypeFormattingParams::read);

    public DocumentOnTypeFormattingParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(ch, "ch");
        Objects.requireNonNull(options, "options");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static DocumentOnTypeFormattingParams of(TextDocumentIdentifier textDocument, Position position, String ch, FormattingOptions options) {
        return new DocumentOnTypeFormattingParams(textDocument, position, ch, options, Map.of());
    }

    /** Reads one. */
    public static DocumentOnTypeFormattingParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        Position position = null;
        String ch = null;
        FormattingOptions options = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("DocumentOnTypeFormattingParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "position" -> position = Position.read(in);
                case "ch" -> ch = in.string();
                case "options" -> options = FormattingOptions.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingParams", "textDocument");
        }
        if (position == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingParams", "position");
        }
        if (ch == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingParams", "ch");
        }
        if (options == null) {
            throw ShapeException.missing("DocumentOnTypeFormattingParams", "options");
        }
        return new DocumentOnTypeFormattingParams(textDocument, position, ch, options, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        position.write(out.name("position"));
        out.name("ch").string(ch);
        options.write(out.name("options"));
        out.extra(extra).endObject();
    }
}
