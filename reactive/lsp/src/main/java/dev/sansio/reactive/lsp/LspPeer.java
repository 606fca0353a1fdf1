package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspEvent;
import dev.sansio.lsp.LspServerEngine;
import dev.sansio.lsp.PositionEncoding;
import dev.sansio.lsp.TextDocument;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.DidChangeTextDocumentParams;
import dev.sansio.lsp.protocol.DidCloseTextDocumentParams;
import dev.sansio.lsp.protocol.DidOpenTextDocumentParams;
import dev.sansio.lsp.protocol.InitializeParams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The client of a server: its documents, and what it can be asked and told. */
public final class LspPeer implements LanguageClient {

    private final LspServerEngine engine;
    private final Map<String, TextDocument> documents = new ConcurrentHashMap<>();
    private volatile PositionEncoding encoding = PositionEncoding.UTF_16;
    private volatile @Nullable InitializeParams offered;
    private volatile @Nullable Conversation conversation;
    private volatile int exitCode = 1;

    LspPeer(LspServerEngine engine) {
        this.engine = engine;
    }

    /** The document that the client has open by this name, or null. */
    public @Nullable TextDocument document(String uri) {
        return documents.get(uri);
    }

    /** All documents that the client has open. */
    public Collection<TextDocument> documents() {
        return List.copyOf(documents.values());
    }

    /** How positions are counted. */
    public PositionEncoding positionEncoding() {
        return encoding;
    }

    /** What the client has said of itself, or null before it has. */
    public @Nullable InitializeParams offered() {
        return offered;
    }

    @Override
    public <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(
            RequestMethod<P, R> method, P params) {
        return Mono.defer(() -> conversation().request(method, params, null));
    }

    @Override
    public <P extends @Nullable Object> Mono<Void> notify(NotificationMethod<P> method, P params) {
        return Mono.defer(() -> conversation().send(new LspCommand.Notify<>(method, params)));
    }

    void on(Conversation with) {
        conversation = with;
    }

    private Conversation conversation() {
        Conversation with = conversation;
        if (with == null) {
            throw new IllegalStateException("no conversation yet");
        }
        return with;
    }

    void offered(InitializeParams params) {
        offered = params;
    }

    int exitCode() {
        return exitCode;
    }

    /** The engine is told of by the thread that reads, which is the one that may look at it. */
    void told(LspEvent event) {
        if (event instanceof LspEvent.Exited exited) {
            exitCode = exited.code();
        } else if (event instanceof LspEvent.DocumentOutOfSync lost) {
            documents.remove(lost.uri());
        } else if (event instanceof LspEvent.NotificationReceived<?> it) {
            encoding = engine.positionEncoding();
            if (it.params() instanceof DidOpenTextDocumentParams opened) {
                keep(opened.textDocument().uri());
            } else if (it.params() instanceof DidChangeTextDocumentParams changed) {
                keep(changed.textDocument().uri());
            } else if (it.params() instanceof DidCloseTextDocumentParams closed) {
                documents.remove(closed.textDocument().uri());
            }
        }
    }

    private void keep(String uri) {
        TextDocument document = engine.document(uri);
        if (document != null) {
            documents.put(uri, document);
        }
    }
}
