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
 * {@code WillSaveTextDocumentParams}:
 * the parameters of {@code textDocument/willSaveWaitUntil},
 * the parameters of {@code textDocument/willSave}.
 *
 * @param textDocument {@code TextDocumentIdentifier}
 * @param reason {@code TextDocumentSaveReason}
 * @param extra members that the specification does not know
 */
public record WillSaveTextDocumentParams(
        TextDocumentIdentifier textDocument,
        TextDocumentSaveReason reason,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<WillSaveTextDocumentParams> CODEC = JsonType.of(WillSaveTextDocumentParams::read);

    public WillSaveTextDocumentParams {
        Objects.requireNonNull(textDocument, "textDocument");
        Objects.requireNonNull(reason, "reason");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static WillSaveTextDocumentParams of(TextDocumentIdentifier textDocument, TextDocumentSaveReason reason) {
        return new WillSaveTextDocumentParams(textDocument, reason, Map.of());
    }

    /** Reads one. */
    public static WillSaveTextDocumentParams read(JsonReader in) {
        TextDocumentIdentifier textDocument = null;
        TextDocumentSaveReason reason = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("WillSaveTextDocumentParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "textDocument" -> textDocument = TextDocumentIdentifier.read(in);
                case "reason" -> reason = TextDocumentSaveReason.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (textDocument == null) {
            throw ShapeException.missing("WillSaveTextDocumentParams", "textDocument");
        }
        if (reason == null) {
            throw ShapeException.missing("WillSaveTextDocumentParams", "reason");
        }
        return new WillSaveTextDocumentParams(textDocument, reason, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        textDocument.write(out.name("textDocument"));
        reason.write(out.name("reason"));
        out.extra(extra).endObject();
    }
}
