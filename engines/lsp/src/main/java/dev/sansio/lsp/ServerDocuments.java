package dev.sansio.lsp;

import dev.sansio.lsp.protocol.DidChangeTextDocumentParams;
import dev.sansio.lsp.protocol.DidCloseTextDocumentParams;
import dev.sansio.lsp.protocol.DidOpenTextDocumentParams;
import dev.sansio.lsp.protocol.TextDocumentItem;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents that the client has opened, as the server knows them. */
final class ServerDocuments {

    private final LspLimits limits;
    private final Map<String, TextDocument> open = new LinkedHashMap<>();
    private long characters;

    ServerDocuments(LspLimits limits) {
        this.limits = limits;
    }

    Collection<TextDocument> all() {
        return Collections.unmodifiableCollection(open.values());
    }

    @Nullable
    TextDocument get(String uri) {
        return open.get(uri);
    }

    /** Takes a notification; what is wrong with it, or null. */
    LspEvent.@Nullable DocumentOutOfSync take(@Nullable Object params, PositionEncoding encoding) {
        if (params instanceof DidOpenTextDocumentParams opened) {
            return open(opened.textDocument());
        }
        if (params instanceof DidChangeTextDocumentParams changed) {
            return change(changed, encoding);
        }
        if (params instanceof DidCloseTextDocumentParams closed) {
            String uri = closed.textDocument().uri();
            return forget(uri) ? null : new LspEvent.DocumentOutOfSync(uri, "closed, and it was not open");
        }
        return null;
    }

    private LspEvent.@Nullable DocumentOutOfSync open(TextDocumentItem item) {
        if (forget(item.uri())) {
            return new LspEvent.DocumentOutOfSync(item.uri(), "opened, and it was open");
        }
        if (!limits.documents().admits(open.size() + 1L)) {
            return new LspEvent.DocumentOutOfSync(
                    item.uri(),
                    limits.documents().name() + " is " + limits.documents().value() + ", and more came");
        }
        return put(new TextDocument(item.uri(), item.languageId(), item.version(), item.text()));
    }

    private LspEvent.@Nullable DocumentOutOfSync change(DidChangeTextDocumentParams params, PositionEncoding encoding) {
        String uri = params.textDocument().uri();
        int version = params.textDocument().version();
        TextDocument before = open.get(uri);
        if (before == null) {
            return new LspEvent.DocumentOutOfSync(uri, "changed, and it was not open");
        }
        forget(uri);
        if (version <= before.version()) {
            return new LspEvent.DocumentOutOfSync(uri, "version " + version + " after " + before.version());
        }
        try {
            return put(before.changed(version, params.contentChanges(), encoding, limits.editing()));
        } catch (IllegalArgumentException wrong) {
            return new LspEvent.DocumentOutOfSync(uri, String.valueOf(wrong.getMessage()));
        }
    }

    private LspEvent.@Nullable DocumentOutOfSync put(TextDocument document) {
        long total = characters + size(document);
        if (!limits.documentText().admits(total)) {
            return new LspEvent.DocumentOutOfSync(
                    document.uri(),
                    limits.documentText().name() + " is "
                            + limits.documentText().value() + ", and more came");
        }
        characters = total;
        open.put(document.uri(), document);
        return null;
    }

    /** All that the client has chosen is held. */
    private static long size(TextDocument document) {
        return (long) document.uri().length()
                + document.languageId().value().length()
                + document.text().length();
    }

    private boolean forget(String uri) {
        TextDocument before = open.remove(uri);
        if (before != null) {
            characters -= size(before);
        }
        return before != null;
    }
}
