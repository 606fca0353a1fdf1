package dev.sansio.reactive.lsp;

import dev.sansio.lsp.TextDocument;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.protocol.ApplyWorkspaceEditParams;
import dev.sansio.lsp.protocol.ConfigurationItem;
import dev.sansio.lsp.protocol.ConfigurationParams;
import dev.sansio.lsp.protocol.Diagnostic;
import dev.sansio.lsp.protocol.Hover;
import dev.sansio.lsp.protocol.Location;
import dev.sansio.lsp.protocol.LogMessageParams;
import dev.sansio.lsp.protocol.MessageType;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.ServerCapabilities;
import dev.sansio.lsp.protocol.StringOrMarkupContent;
import dev.sansio.lsp.protocol.WorkDoneProgressBegin;
import dev.sansio.lsp.protocol.WorkDoneProgressEnd;
import dev.sansio.lsp.protocol.WorkspaceEdit;
import java.util.List;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A server for tests; as a program it speaks on its standard streams. */
final class Example {

    static final int FOREVER = 99;
    static final Range SOMEWHERE = Range.of(Position.of(0, 0), Position.of(0, 1));

    private static final ServerCapabilities CAPABILITIES = RawJson.parse("""
                    {"textDocumentSync":{"openClose":true,"change":2,"save":true},"hoverProvider":true,
                     "referencesProvider":true,"executeCommandProvider":{"commands":[]}}""").as(ServerCapabilities.CODEC);

    private Example() {}

    public static void main(String... arguments) {
        System.err.println("ready");
        Integer code = server().serve(System.in, System.out).block();
        System.exit(code);
    }

    static LspServer server() {
        return LspServer.of(CAPABILITIES)
                .onNotification(
                        Notifications.DID_OPEN_TEXT_DOCUMENT,
                        (opened, client) -> look(opened.textDocument().uri(), client))
                .onNotification(
                        Notifications.DID_CHANGE_TEXT_DOCUMENT,
                        (changed, client) -> look(changed.textDocument().uri(), client))
                .onRequest(
                        Requests.HOVER,
                        (at, client, context) -> at.position().line() == FOREVER
                                ? log("asked", client)
                                        .then(Mono.<Hover>never())
                                        .doOnCancel(
                                                () -> log("cancelled", client).subscribe())
                                : Mono.justOrEmpty(client.document(
                                                at.textDocument().uri()))
                                        .map(document -> RawJson.of(JsonNodeFactory.instance
                                                        .objectNode()
                                                        .put("contents", document.text()))
                                                .as(Hover.CODEC)))
                .onRequest(Requests.REFERENCES, (at, client, context) -> {
                    Location here = Location.of(at.textDocument().uri(), SOMEWHERE);
                    return context.progress(WorkDoneProgressBegin.of("seeking"))
                            .then(context.part(List.of(here)))
                            .flatMap(sent -> context.progress(WorkDoneProgressEnd.of())
                                    .thenReturn(sent ? List.<Location>of() : List.of(here)));
                })
                .onRequest(Requests.EXECUTE_COMMAND, (command, client, context) -> run(command.command(), client));
    }

    private static Mono<Void> look(String uri, LspPeer client) {
        TextDocument document = client.document(uri);
        return document == null
                ? Mono.empty()
                : client.publishDiagnostics(PublishDiagnosticsParams.builder(
                                uri, List.of(Diagnostic.of(SOMEWHERE, StringOrMarkupContent.of(document.text()))))
                        .version(document.version())
                        .build());
    }

    private static Mono<Void> log(String message, LspPeer client) {
        return client.logMessage(LogMessageParams.of(MessageType.INFO, message));
    }

    private static Mono<JsonNode> run(String command, LspPeer client) {
        return switch (command) {
            case "halt" ->
                Mono.fromRunnable(() -> {
                    System.out.print("Content-Length: 100\r\n\r\nhalf");
                    System.out.flush();
                    Runtime.getRuntime().halt(3);
                });
            case "configuration" ->
                client.configuration(ConfigurationParams.of(List.of(
                                ConfigurationItem.builder().section("colour").build())))
                        .map(values -> values.get(0));
            case "edit" ->
                client.applyWorkspaceEdit(ApplyWorkspaceEditParams.of(WorkspaceEdit.of()))
                        .map(result -> JsonNodeFactory.instance.booleanNode(result.applied()));
            case "fail" -> Mono.error(new IllegalStateException("a secret"));
            default -> Mono.never();
        };
    }
}
