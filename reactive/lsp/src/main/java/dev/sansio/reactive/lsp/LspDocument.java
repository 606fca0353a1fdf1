package dev.sansio.reactive.lsp;

import dev.sansio.core.Limit;
import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.PositionEncoding;
import dev.sansio.lsp.TextDocument;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.protocol.DidChangeTextDocumentParams;
import dev.sansio.lsp.protocol.DidCloseTextDocumentParams;
import dev.sansio.lsp.protocol.DidOpenTextDocumentParams;
import dev.sansio.lsp.protocol.DidSaveTextDocumentParams;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.PositionEncodingKind;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.ServerCapabilities;
import dev.sansio.lsp.protocol.TextDocumentContentChangeEvent;
import dev.sansio.lsp.protocol.TextDocumentContentChangePartial;
import dev.sansio.lsp.protocol.TextDocumentContentChangeWholeDocument;
import dev.sansio.lsp.protocol.TextDocumentIdentifier;
import dev.sansio.lsp.protocol.TextDocumentItem;
import dev.sansio.lsp.protocol.TextDocumentSync;
import dev.sansio.lsp.protocol.TextDocumentSyncKind;
import dev.sansio.lsp.protocol.TextDocumentSyncOptions;
import dev.sansio.lsp.protocol.VersionedTextDocumentIdentifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A document that is open at the server. Changes are sent in the order in which they are subscribed to. */
public final class LspDocument {

    private static final Limit ANY_WORK = new Limit("LspDocument.work", Long.MAX_VALUE);

    private final Runnable forgotten;

    // All guarded by this: a version is given and sent in one step.
    private TextDocument document;
    private boolean open = true;
    private @Nullable Conversation conversation;
    private TextDocumentSyncKind kind = TextDocumentSyncKind.FULL;
    private PositionEncoding encoding = PositionEncoding.UTF_16;

    LspDocument(String uri, LanguageKind language, String text, Runnable forgotten) {
        this.document = new TextDocument(uri, language, 1, text);
        this.forgotten = forgotten;
    }

    /** Its name. */
    public String uri() {
        return now().uri();
    }

    /** As it is now. */
    public synchronized TextDocument now() {
        return document;
    }

    /** Names it in parameters. */
    public TextDocumentIdentifier id() {
        return TextDocumentIdentifier.of(uri());
    }

    /** Puts a text in place of a range. */
    public Mono<Void> change(Range range, String text) {
        return change(List.of(TextDocumentContentChangePartial.of(range, text)));
    }

    /** Puts another text in place of all. */
    public Mono<Void> replace(String text) {
        return change(List.of(TextDocumentContentChangeWholeDocument.of(text)));
    }

    /** Changes it, each change being of what the one before has left; a server that takes no ranges gets the whole text. */
    public Mono<Void> change(List<TextDocumentContentChangeEvent> changes) {
        return Mono.defer(() -> {
            synchronized (this) {
                if (!open) {
                    return Mono.error(new IllegalStateException(uri() + " is closed"));
                }
                document = document.changed(document.version() + 1, changes, encoding, ANY_WORK);
                if (kind.equals(TextDocumentSyncKind.NONE)) {
                    return Mono.empty();
                }
                List<TextDocumentContentChangeEvent> said = kind.equals(TextDocumentSyncKind.INCREMENTAL)
                        ? changes
                        : List.of(TextDocumentContentChangeWholeDocument.of(document.text()));
                return send(
                        Notifications.DID_CHANGE_TEXT_DOCUMENT,
                        DidChangeTextDocumentParams.of(
                                VersionedTextDocumentIdentifier.of(document.uri(), document.version()), said));
            }
        });
    }

    /** Tells that it was saved, with its text. */
    public Mono<Void> save() {
        return Mono.defer(() -> {
            synchronized (this) {
                return send(
                        Notifications.DID_SAVE_TEXT_DOCUMENT,
                        DidSaveTextDocumentParams.builder(id())
                                .text(document.text())
                                .build());
            }
        });
    }

    /** Closes it. */
    public Mono<Void> close() {
        return Mono.defer(() -> {
            synchronized (this) {
                if (!open) {
                    return Mono.empty();
                }
                open = false;
                forgotten.run();
                return send(Notifications.DID_CLOSE_TEXT_DOCUMENT, DidCloseTextDocumentParams.of(id()));
            }
        });
    }

    synchronized Mono<Void> attach(Conversation with, ServerCapabilities capabilities) {
        conversation = with;
        kind = kind(capabilities.textDocumentSync());
        PositionEncodingKind chosen = capabilities.positionEncoding();
        PositionEncoding known = PositionEncoding.of(chosen);
        encoding = known == null ? PositionEncoding.UTF_16 : known;
        return send(
                Notifications.DID_OPEN_TEXT_DOCUMENT,
                DidOpenTextDocumentParams.of(TextDocumentItem.of(
                        document.uri(), document.languageId(), document.version(), document.text())));
    }

    synchronized void detach() {
        conversation = null;
    }

    private static TextDocumentSyncKind kind(@Nullable TextDocumentSync announced) {
        if (announced instanceof TextDocumentSyncKind itself) {
            return itself;
        }
        TextDocumentSyncKind change = announced instanceof TextDocumentSyncOptions options ? options.change() : null;
        return change == null ? TextDocumentSyncKind.NONE : change;
    }

    /** Sends at once; while the server is restarted nothing is said, as it is told all of it then. */
    private <P> Mono<Void> send(NotificationMethod<P> method, P params) {
        Conversation with = conversation;
        if (with == null) {
            return Mono.empty();
        }
        Mono<Void> sent = with.send(new LspCommand.Notify<>(method, params)).cache();
        sent.subscribe(done -> {}, told -> {});
        return sent;
    }
}
