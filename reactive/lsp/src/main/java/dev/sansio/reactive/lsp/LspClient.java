package dev.sansio.reactive.lsp;

import dev.sansio.lsp.LspClientEngine;
import dev.sansio.lsp.LspConfig;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.ClientCapabilities;
import dev.sansio.lsp.protocol.ConfigurationItem;
import dev.sansio.lsp.protocol.WorkspaceFolder;
import dev.sansio.netty.Connector;
import dev.sansio.netty.LinkOptions;
import dev.sansio.netty.process.ChildProcess;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Starts or reaches a language server. Immutable: each method returns a changed copy. */
public final class LspClient {

    private final ClientSettings settings;

    private LspClient(ClientSettings settings) {
        this.settings = settings;
    }

    /** A client of a server that is a program, which speaks on its standard streams. */
    public static LspClient of(ChildProcess program) {
        return of(engines -> program.start(engines).map(Wire::of));
    }

    /** A client of a server that listens; Netty's {@code DomainSocketAddress} for a Unix socket. */
    public static LspClient of(SocketAddress address) {
        LinkOptions silent =
                LinkOptions.defaults().idleTimeout(Duration.ZERO); // a server may have nothing to say for hours
        return of(engines ->
                Connector.create().options(silent).connect(address, engines).map(Wire::of));
    }

    private static LspClient of(Function<Supplier<LspClientEngine>, Mono<Wire>> opening) {
        return new LspClient(ClientSettings.of(opening));
    }

    /** With these folders; the first is also the root. */
    public LspClient folders(WorkspaceFolder... folders) {
        return new LspClient(settings.withFolders(List.of(folders)));
    }

    /** Announces this instead of {@link #defaultCapabilities()}. */
    public LspClient capabilities(ClientCapabilities capabilities) {
        return new LspClient(settings.withCapabilities(capabilities));
    }

    /** With options that the server knows. */
    public LspClient initializationOptions(@Nullable JsonNode options) {
        return new LspClient(settings.withOptions(options));
    }

    /** Answers {@code workspace/configuration}; null for what is not configured, as is everything by default. */
    public LspClient configuration(Function<ConfigurationItem, @Nullable JsonNode> configuration) {
        return new LspClient(settings.withHandlers(DefaultHandlers.configuration(settings.handlers(), configuration)));
    }

    /** Answers a request of the server by this; an empty {@code Mono} is the result {@code null}. */
    public <P extends @Nullable Object, R extends @Nullable Object> LspClient onRequest(
            RequestMethod<P, R> method, Function<P, ? extends Mono<? extends R>> handler) {
        return new LspClient(
                settings.withHandlers(settings.handlers().with(method, (params, context) -> handler.apply(params))));
    }

    /** Leads sessions otherwise: limits, and the time that requests have. */
    public LspClient config(LspConfig config) {
        return new LspClient(settings.withConfig(config));
    }

    /** Requests are given up after this; a minute by default, zero for never. */
    public LspClient requestTimeout(Duration timeout) {
        return config(settings.config().withRpc(settings.config().rpc().withTimeout(timeout)));
    }

    /** How long the server may take to shut down before it is ended; five seconds by default. */
    public LspClient closeTimeout(Duration timeout) {
        return new LspClient(settings.withCloseTimeout(timeout));
    }

    /** What is done when the server dies; nothing by default. */
    public LspClient restart(RestartPolicy policy) {
        return new LspClient(settings.withRestart(policy));
    }

    /** What is announced unless something else is said. */
    public static ClientCapabilities defaultCapabilities() {
        return DefaultCapabilities.ALL;
    }

    /** Starts or reaches a server and initializes it, at each subscription. Cancelling ends it. */
    public Mono<LspSession> connect() {
        return Mono.defer(() -> {
            LspSession session = new LspSession(settings);
            return session.open().thenReturn(session).doOnCancel(session::abort);
        });
    }
}
