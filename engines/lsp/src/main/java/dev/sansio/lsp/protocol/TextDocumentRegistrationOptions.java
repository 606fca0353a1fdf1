package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentRegistrationOptions}:
 * the options of a registration for {@code textDocument/didClose},
 * the options of a registration for {@code textDocument/didOpen},
 * the options of a registration for {@code textDocument/willSaveWaitUntil},
 * and in other places.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param extra members that the specification does not know
 */
public record TextDocumentRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentRegistrationOptions> CODEC = JsonType.of(TextDocumentRegistrationOptions::read);

    public TextDocumentRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector) {
        return new TextDocumentRegistrationOptions(documentSelector, Map.of());
    }

    /** Reads one. */
    public static TextDocumentRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("TextDocumentRegistrationOptions", "documentSelector");
        }
        return new TextDocumentRegistrationOptions(documentSelector, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        out.extra(extra).endObject();
    }
}
