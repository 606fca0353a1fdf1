package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspClientEngine;
import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspEvent;
import dev.sansio.lsp.json.OrNull;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.WithPartialResultToken;
import dev.sansio.lsp.protocol.WithWorkDoneToken;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/** A language server at work. A restarted one is the same session: open documents are opened again. */
@SuppressWarnings("NullAway") // a null result is an empty Mono
public final class LspSession implements LanguageServer {

    /** How many events wait for a subscriber who is slower than the server, before it gets an error. */
    private static final int UNREAD = 4096;

    /** How many pieces of standard error are kept for who comes late. */
    private static final int LAST_WORDS = 64;

    private final ClientSettings settings;
    private final AtomicLong tokens = new AtomicLong();
    private final AtomicInteger restarts = new AtomicInteger();
    private final Sinks.Many<LspEvent> events = Sinks.many().multicast().directBestEffort();
    private final Sinks.Many<ByteBuffer> standardError = Sinks.many().replay().limit(LAST_WORDS);
    private final Sinks.One<Integer> exitCode = Sinks.one();
    private final Sinks.Empty<Void> ended = Sinks.empty();
    private final Map<String, LspDocument> documents = new ConcurrentHashMap<>();
    private final Map<String, Sinks.Many<PublishDiagnosticsParams>> diagnostics = new ConcurrentHashMap<>();

    private volatile Sinks.One<Conversation> current = Sinks.one();
    private volatile @Nullable InitializeResult initialized;
    private volatile @Nullable Wire wire;
    private volatile boolean closing;

    LspSession(ClientSettings settings) {
        this.settings = settings;
    }

    // --- opening ---

    Mono<Void> open() {
        return settings.opening()
                .apply(() -> new LspClientEngine(settings.config()))
                .flatMap(this::initialize);
    }

    private Mono<Void> initialize(Wire opened) {
        wire = opened;
        opened.standardError().subscribe(standardError::tryEmitNext, broken -> {});
        Conversation conversation = new Conversation(opened, settings.handlers(), this::told);
        conversation.start();
        return conversation
                .request(Requests.INITIALIZE, offer(), null)
                .doOnNext(result -> ready(conversation, result))
                .doOnError(failed -> opened.abort())
                .then();
    }

    private InitializeParams offer() {
        String root =
                settings.folders().isEmpty() ? null : settings.folders().get(0).uri();
        int self = (int) ProcessHandle.current().pid();
        return InitializeParams.builder(self, root, settings.capabilities())
                .initializationOptions(settings.options())
                .workspaceFolders(settings.folders().isEmpty() ? null : OrNull.of(settings.folders()))
                .build();
    }

    private void ready(Conversation conversation, InitializeResult result) {
        initialized = result;
        documents.values().forEach(document -> document.attach(conversation, result.capabilities()));
        current.tryEmitValue(conversation);
        conversation.over().subscribe(done -> {}, never -> {}, () -> gone(conversation));
    }

    private void gone(Conversation conversation) {
        documents.values().forEach(LspDocument::detach);
        int attempt = restarts.getAndIncrement();
        if (closing || attempt >= settings.restart().attempts()) {
            end(conversation.wire());
        } else {
            current = Sinks.one(); // requests wait for the next one
            retry(conversation.wire(), attempt);
        }
    }

    private void retry(Wire before, int attempt) {
        before.closed()
                .then(Mono.delay(settings.restart().before(attempt), Schedulers.parallel()))
                .then(Mono.defer(() -> closing ? Mono.error(closed()) : open()))
                .subscribe(done -> {}, failed -> {
                    int next = restarts.getAndIncrement();
                    if (closing || next >= settings.restart().attempts()) {
                        current.tryEmitError(LspException.lost(failed));
                        end(before);
                    } else {
                        retry(before, next);
                    }
                });
    }

    private void end(Wire last) {
        last.exit().subscribe(exitCode::tryEmitValue, never -> {}, exitCode::tryEmitEmpty);
        last.closed().subscribe(done -> {}, never -> {}, () -> {
            standardError.tryEmitComplete();
            events.tryEmitComplete();
            diagnostics.values().forEach(Sinks.Many::tryEmitComplete);
            ended.tryEmitEmpty();
        });
    }

    private static LspException closed() {
        return LspException.of(LspException.Kind.CLOSED, "the session was closed");
    }

    private void told(LspEvent event) {
        if (event instanceof LspEvent.NotificationReceived<?> it
                && it.params() instanceof PublishDiagnosticsParams published) {
            Sinks.Many<PublishDiagnosticsParams> sink = diagnostics.get(published.uri());
            if (sink != null) {
                sink.tryEmitNext(published);
            }
        }
        events.tryEmitNext(event);
    }

    // --- asking and telling ---

    /** What the server has said of itself; of the last one, if it was restarted. */
    public InitializeResult initialized() {
        InitializeResult result = initialized;
        if (result == null) {
            throw new IllegalStateException("not initialized yet");
        }
        return result;
    }

    @Override
    public <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(
            RequestMethod<P, R> method, P params) {
        return request(method, params, null);
    }

    /** As {@link #request(RequestMethod, Object)}, with a limit of time of its own; zero for none. */
    public <P extends @Nullable Object, R extends @Nullable Object> Mono<R> request(
            RequestMethod<P, R> method, P params, @Nullable Duration timeout) {
        return conversation().flatMap(with -> with.request(method, params, timeout));
    }

    /** Sends a request whose parts and progress are told before its result; cancelling it sends {@code $/cancelRequest}. */
    public <P extends @Nullable Object, R extends @Nullable Object> Flux<Streamed<R>> stream(
            RequestMethod<P, R> method, P params) {
        return conversation().flatMapMany(with -> with.stream(method, withTokens(method, params), null));
    }

    private <P extends @Nullable Object> P withTokens(RequestMethod<P, ?> method, P params) {
        RawJson raw = RawJson.of(method.params(), params);
        if (!(raw.tree() instanceof ObjectNode tree)) {
            return params;
        }
        if (params instanceof WithPartialResultToken && method.partialResult() != null) {
            tree.put("partialResultToken", "parts-" + tokens.incrementAndGet());
        }
        if (params instanceof WithWorkDoneToken) {
            tree.put("workDoneToken", "work-" + tokens.incrementAndGet());
        }
        return RawJson.of(tree).as(method.params());
    }

    @Override
    public <P extends @Nullable Object> Mono<Void> notify(NotificationMethod<P> method, P params) {
        return conversation().flatMap(with -> with.send(new LspCommand.Notify<>(method, params)));
    }

    private Mono<Conversation> conversation() {
        return Mono.defer(() -> closing ? Mono.error(closed()) : current.asMono());
    }

    // --- hearing ---

    /** All that happens from now on, for any number of subscribers; whoever is too slow gets an error. */
    public Flux<LspEvent> events() {
        return events.asFlux().onBackpressureBuffer(UNREAD);
    }

    /** The notifications of one method from now on. */
    public <P extends @Nullable Object> Flux<P> notifications(NotificationMethod<P> method) {
        return events().<P>handle((event, sink) -> {
            if (event instanceof LspEvent.NotificationReceived<?> it
                    && it.method().equals(method)) {
                @SuppressWarnings("unchecked") // the method says so
                P params = (P) it.params();
                sink.next(params);
            }
        });
    }

    /** All diagnostics from now on. */
    public Flux<PublishDiagnosticsParams> diagnostics() {
        return notifications(Notifications.PUBLISH_DIAGNOSTICS);
    }

    /** The diagnostics of a document that is or was open: the newest at once, and those that follow. */
    public Flux<PublishDiagnosticsParams> diagnostics(String uri) {
        return Flux.defer(() -> published(uri).asFlux());
    }

    private Sinks.Many<PublishDiagnosticsParams> published(String uri) {
        return diagnostics.computeIfAbsent(uri, fresh -> Sinks.many().replay().latest());
    }

    /** What the server writes to its standard error, if it is a program; the last pieces are kept for who comes late. */
    public Flux<ByteBuffer> standardError() {
        return standardError.asFlux().map(ByteBuffer::asReadOnlyBuffer);
    }

    // --- documents ---

    /** Opens a document, which the session keeps in step with the server. */
    public Mono<LspDocument> open(String uri, LanguageKind language, String text) {
        return conversation().flatMap(with -> {
            published(uri);
            LspDocument document = new LspDocument(uri, language, text, () -> forget(uri));
            if (documents.putIfAbsent(uri, document) != null) {
                return Mono.error(new IllegalStateException(uri + " is open"));
            }
            return document.attach(with, initialized().capabilities())
                    .doOnError(rejected -> documents.remove(uri, document))
                    .thenReturn(document);
        });
    }

    private void forget(String uri) {
        documents.remove(uri);
    }

    // --- the end ---

    /** Shuts the server down, at the first subscription; one that does not end in time is ended. Completes when it is gone. */
    public Mono<Void> close() {
        return Mono.defer(() -> {
            closing = true;
            Mono<Void> farewell = current.asMono()
                    .flatMap(with -> with.<Void, Void>request(Requests.SHUTDOWN, null, null)
                            .onErrorComplete()
                            .then(with.send(new LspCommand.Notify<>(Notifications.EXIT, null)))
                            .onErrorComplete());
            return farewell.then(ended.asMono())
                    .timeout(
                            settings.closeTimeout(),
                            Mono.fromRunnable(this::abort).then(ended.asMono()))
                    .onErrorComplete();
        });
    }

    /** Ends the server at once. */
    public void abort() {
        closing = true;
        Wire last = wire;
        if (last != null) {
            last.abort();
        }
    }

    /** What the server's process has exited with, once it has; empty if it is none. */
    public Mono<Integer> exitCode() {
        return exitCode.asMono();
    }

    /** Completes when the session is over. */
    public Mono<Void> ended() {
        return ended.asMono();
    }
}
