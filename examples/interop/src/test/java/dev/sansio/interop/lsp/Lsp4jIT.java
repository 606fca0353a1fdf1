package dev.sansio.interop.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.HoverParams;
import dev.sansio.lsp.protocol.LanguageKind;
import dev.sansio.lsp.protocol.LogMessageParams;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.ServerCapabilities;
import dev.sansio.netty.process.ChildProcess;
import dev.sansio.reactive.lsp.LspClient;
import dev.sansio.reactive.lsp.LspDocument;
import dev.sansio.reactive.lsp.LspServer;
import dev.sansio.reactive.lsp.LspSession;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;

/** LSP4J in both roles: its server asked by our client, and its client asking ours. */
class Lsp4jIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String URI = "file:///a.txt";

    @Test
    void ourClientAndTheirServer() {
        LspSession session = LspClient.of(ChildProcess.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Lsp4jServer.class.getName()))
                .connect()
                .block(PATIENCE);
        LspDocument document =
                session.open(URI, LanguageKind.of("text"), "hello").block(PATIENCE);
        assertThat(session.diagnostics(URI).blockFirst(PATIENCE).diagnostics().toString())
                .contains("hello");
        assertThat(session.hover(HoverParams.of(document.id(), Position.of(0, 0)))
                        .block(PATIENCE)
                        .toString())
                .contains("a hover");
        session.close().block(PATIENCE);
        assertThat(session.exitCode().block(PATIENCE)).isZero();
    }

    @Test
    void theirClientAndOurServer() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        DisposableServer ours = LspServer.of(
                        RawJson.parse("{\"textDocumentSync\":{\"openClose\":true,\"change\":2},\"hoverProvider\":true}")
                                .as(ServerCapabilities.CODEC))
                .onNotification(
                        Notifications.DID_OPEN_TEXT_DOCUMENT,
                        (opened, client) -> client.publishDiagnostics(PublishDiagnosticsParams.of(
                                opened.textDocument().uri(), List.of())))
                .onRequest(
                        Requests.HOVER,
                        (at, client, context) -> at.position().line() == 99
                                ? Mono.<Hover>never()
                                        .doOnCancel(() -> client.logMessage(LogMessageParams.of(
                                                        dev.sansio.lsp.protocol.MessageType.INFO, "cancelled"))
                                                .subscribe())
                                : Mono.just(
                                        RawJson.parse("{\"contents\":\"ours\"}").as(Hover.CODEC)))
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .block(PATIENCE);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ours.port())) {
            var launcher = LSPLauncher.createClientLauncher(
                    new Listener(heard), socket.getInputStream(), socket.getOutputStream());
            launcher.startListening();
            LanguageServer server = launcher.getRemoteProxy();
            InitializeParams params = new InitializeParams();
            params.setCapabilities(new ClientCapabilities());
            params.getCapabilities().setTextDocument(new TextDocumentClientCapabilities());
            params.getCapabilities().getTextDocument().setPublishDiagnostics(new PublishDiagnosticsCapabilities());
            assertThat(server.initialize(params)
                            .get(60, TimeUnit.SECONDS)
                            .getCapabilities()
                            .getHoverProvider()
                            .getLeft())
                    .isTrue();
            server.initialized(new InitializedParams());
            server.getTextDocumentService()
                    .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "text", 1, "hello")));
            assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo(URI);
            assertThat(server.getTextDocumentService()
                            .hover(at(0))
                            .get(60, TimeUnit.SECONDS)
                            .toString())
                    .contains("ours");
            server.getTextDocumentService().hover(at(99)).cancel(true);
            assertThat(heard.poll(60, TimeUnit.SECONDS)).isEqualTo("cancelled");
            server.shutdown().get(60, TimeUnit.SECONDS);
            server.exit();
        } finally {
            ours.disposeNow();
        }
    }

    private static org.eclipse.lsp4j.HoverParams at(int line) {
        return new org.eclipse.lsp4j.HoverParams(
                new TextDocumentIdentifier(URI), new org.eclipse.lsp4j.Position(line, 0));
    }

    private record Listener(BlockingQueue<String> heard) implements LanguageClient {

        @Override
        public void telemetryEvent(Object event) {}

        @Override
        public void publishDiagnostics(org.eclipse.lsp4j.PublishDiagnosticsParams diagnostics) {
            heard.add(diagnostics.getUri());
        }

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            heard.add(message.getMessage());
        }
    }
}
