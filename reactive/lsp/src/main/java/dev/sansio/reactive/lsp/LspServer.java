package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspConfig;
import dev.sansio.lsp.LspEvent;
import dev.sansio.lsp.LspServerEngine;
import dev.sansio.lsp.method.NotificationMethod;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.ServerCapabilities;
import dev.sansio.netty.Link;
import dev.sansio.netty.Listener;
import dev.sansio.netty.Service;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** A language server. Immutable: each method returns a changed copy. */
public final class LspServer {

    /** Answers a request; an empty {@code Mono} is the result {@code null}, an error refuses it. */
    @FunctionalInterface
    public interface RequestHandler<P extends @Nullable Object, R extends @Nullable Object> {
        /** The answer. Cancelled if the client does not want it any more. */
        Mono<? extends R> answer(P params, LspPeer client, RequestContext context);
    }

    /** Takes a notification. */
    @FunctionalInterface
    public interface NotificationHandler<P extends @Nullable Object> {
        /** Subscribed to at once. Documents that the client has changed are changed already. */
        Mono<Void> take(P params, LspPeer client);
    }

    private interface Registration {
        Handlers add(Handlers handlers, LspPeer client);
    }

    private final LspConfig config;
    private final Function<InitializeParams, Mono<InitializeResult>> initialize;
    private final Registration registrations;

    private LspServer(
            LspConfig config,
            Function<InitializeParams, Mono<InitializeResult>> initialize,
            Registration registrations) {
        this.config = config;
        this.initialize = initialize;
        this.registrations = registrations;
    }

    /** A server that announces capabilities, whatever the client can do. */
    public static LspServer of(ServerCapabilities capabilities) {
        return of(params -> Mono.just(InitializeResult.of(capabilities)));
    }

    /** A server that answers {@code initialize} by this. */
    public static LspServer of(Function<InitializeParams, Mono<InitializeResult>> initialize) {
        return new LspServer(LspConfig.DEFAULTS, initialize, (handlers, client) -> handlers);
    }

    /** Leads sessions otherwise: limits, time-outs. */
    public LspServer config(LspConfig config) {
        return new LspServer(config, initialize, registrations);
    }

    /** Answers a request by this. */
    public <P extends @Nullable Object, R extends @Nullable Object> LspServer onRequest(
            RequestMethod<P, R> method, RequestHandler<P, R> handler) {
        return with((handlers, client) ->
                handlers.with(method, (params, context) -> handler.answer(params, client, context)));
    }

    /** Takes a notification by this. */
    public <P extends @Nullable Object> LspServer onNotification(
            NotificationMethod<P> method, NotificationHandler<P> handler) {
        return with((handlers, client) ->
                handlers.with(method, (P params, Conversation with) -> handler.take(params, client)));
    }

    private LspServer with(Registration more) {
        return new LspServer(
                config, initialize, (handlers, client) -> more.add(registrations.add(handlers, client), client));
    }

    /** Serves whoever connects, once subscribed, until the server is disposed. */
    public Mono<DisposableServer> bind(SocketAddress local) {
        return Listener.create()
                .options(options -> options.idleTimeout(Duration.ZERO)) // an editor may be silent for hours
                .bind(local, () -> new Service<LspCommand, LspEvent>() {
                    private final LspServerEngine engine = new LspServerEngine(config);

                    @Override
                    public LspServerEngine engine() {
                        return engine;
                    }

                    @Override
                    public Publisher<Void> serve(Link<LspCommand, LspEvent> link) {
                        return LspServer.this.serve(engine, Wire.of(link)).then();
                    }
                });
    }

    /**
     * Serves one client on two streams, which it reads and writes on threads that may block.
     *
     * @return what the process is to exit with: 0 after {@code shutdown} and {@code exit}, else 1
     */
    public Mono<Integer> serve(InputStream in, OutputStream out) {
        return Mono.defer(() -> {
            LspServerEngine engine = new LspServerEngine(config);
            return serve(engine, StreamWire.of(engine, in, out));
        });
    }

    private Mono<Integer> serve(LspServerEngine engine, Wire wire) {
        LspPeer client = new LspPeer(engine);
        Handlers handlers = registrations
                .add(Handlers.NONE, client)
                .with(dev.sansio.lsp.protocol.Requests.INITIALIZE, (params, context) -> {
                    client.offered(params);
                    return initialize.apply(params);
                })
                .with(dev.sansio.lsp.protocol.Requests.SHUTDOWN, (nothing, context) -> Mono.empty());
        Conversation conversation = new Conversation(wire, handlers, client::told);
        client.on(conversation);
        conversation.start();
        return conversation.over().then(wire.closed()).then(Mono.fromSupplier(client::exitCode));
    }
}
