package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TextDocumentChangeRegistrationOptions}:
 * the options of a registration for {@code textDocument/didChange}.
 *
 * @param documentSelector {@code (DocumentSelector|null)}
 * @param syncKind {@code TextDocumentSyncKind}
 * @param extra members that the specification does not know
 */
public record TextDocumentChangeRegistrationOptions(
        @Nullable List<DocumentFilter> documentSelector,
        TextDocumentSyncKind syncKind,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TextDocumentChangeRegistrationOptions> CODEC = JsonType.of(TextDocumentChangeRegistrationOptions::read);

    public TextDocumentChangeRegistrationOptions {
        documentSelector = documentSelector == null ? null : Copies.list(documentSelector);
        Objects.requireNonNull(syncKind, "syncKind");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TextDocumentChangeRegistrationOptions of(@Nullable List<DocumentFilter> documentSelector, TextDocumentSyncKind syncKind) {
        return new TextDocumentChangeRegistrationOptions(documentSelector, syncKind, Map.of());
    }

    /** Reads one. */
    public static TextDocumentChangeRegistrationOptions read(JsonReader in) {
        List<DocumentFilter> documentSelector = null;
        boolean hasDocumentSelector = false;
        TextDocumentSyncKind syncKind = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TextDocumentChangeRegistrationOptions");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "documentSelector" -> {
                    documentSelector = in.takeNull() ? null : in.list(DocumentFilter::read);
                    hasDocumentSelector = true;
                }
                case "syncKind" -> syncKind = TextDocumentSyncKind.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (!hasDocumentSelector) {
            throw ShapeException.missing("TextDocumentChangeRegistrationOptions", "documentSelector");
        }
        if (syncKind == null) {
            throw ShapeException.missing("TextDocumentChangeRegistrationOptions", "syncKind");
        }
        return new TextDocumentChangeRegistrationOptions(documentSelector, syncKind, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (documentSelector == null) {
            out.name("documentSelector").nullValue();
        } else {
            out.name("documentSelector").list(documentSelector, DocumentFilter::write);
        }
        syncKind.write(out.name("syncKind"));
        out.extra(extra).endObject();
    }
}
