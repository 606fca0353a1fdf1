package dev.sansio.lsp;

import dev.sansio.lsp.protocol.DidChangeTextDocumentParams;
import dev.sansio.lsp.protocol.DidCloseTextDocumentParams;
import dev.sansio.lsp.protocol.DidOpenTextDocumentParams;
import dev.sansio.lsp.protocol.TextDocumentContentChangePartial;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions of the documents that a client has opened: what it says of them must go together. */
final class ClientDocuments {

    private final Map<String, Integer> versions = new HashMap<>();

    /** What is wrong with a notification before it is sent, or null. */
    @Nullable
    String objection(@Nullable Object params, int changeKind) {
        if (params instanceof DidOpenTextDocumentParams opened) {
            String uri = opened.textDocument().uri();
            return versions.containsKey(uri) ? uri + " is open" : null;
        }
        if (params instanceof DidCloseTextDocumentParams closed) {
            return unless(
                    versions.containsKey(closed.textDocument().uri()),
                    closed.textDocument().uri() + " is not open");
        }
        if (params instanceof DidChangeTextDocumentParams changed) {
            String uri = changed.textDocument().uri();
            Integer before = versions.get(uri);
            if (before == null) {
                return uri + " is not open";
            }
            if (changed.textDocument().version() <= before) {
                return "version " + changed.textDocument().version() + " after " + before;
            }
            boolean ranges =
                    changed.contentChanges().stream().anyMatch(TextDocumentContentChangePartial.class::isInstance);
            return unless(!ranges || changeKind != 1, "the server takes whole documents only: textDocumentSync.change");
        }
        return null;
    }

    private static @Nullable String unless(boolean holds, String objection) {
        return holds ? null : objection;
    }

    /** A notification was sent. */
    void sent(@Nullable Object params) {
        if (params instanceof DidOpenTextDocumentParams opened) {
            versions.put(opened.textDocument().uri(), opened.textDocument().version());
        } else if (params instanceof DidCloseTextDocumentParams closed) {
            versions.remove(closed.textDocument().uri());
        } else if (params instanceof DidChangeTextDocumentParams changed) {
            versions.put(changed.textDocument().uri(), changed.textDocument().version());
        }
    }
}
