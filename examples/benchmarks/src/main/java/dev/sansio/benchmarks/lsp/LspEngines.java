package dev.sansio.benchmarks.lsp;

import dev.sansio.lsp.LspClientEngine;
import dev.sansio.lsp.LspCommand;
import dev.sansio.lsp.LspConfig;
import dev.sansio.lsp.LspEngine;
import dev.sansio.lsp.LspEvent;
import dev.sansio.lsp.LspServerEngine;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.protocol.CompletionItem;
import dev.sansio.lsp.protocol.CompletionList;
import dev.sansio.lsp.protocol.CompletionParams;
import dev.sansio.lsp.protocol.Diagnostic;
import dev.sansio.lsp.protocol.DiagnosticRelatedInformation;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.IntegerOrString;
import dev.sansio.lsp.protocol.MarkupContent;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Position;
import dev.sansio.lsp.protocol.PublishDiagnosticsParams;
import dev.sansio.lsp.protocol.Range;
import dev.sansio.lsp.protocol.Requests;
import dev.sansio.lsp.protocol.SemanticTokens;
import dev.sansio.lsp.protocol.SemanticTokensParams;
import dev.sansio.lsp.protocol.StringOrMarkupContent;
import dev.sansio.lsp.protocol.TextDocumentIdentifier;
import dev.sansio.lsp.protocol.TextEdit;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A client and a server whose session is open. */
final class LspEngines {

    private static final String DOCUMENT = "{\"textDocument\":{\"uri\":\"" + LspText.URI + "\"}";
    private static final byte[] COMPLETION_REQUEST =
            request("textDocument/completion", DOCUMENT + ",\"position\":{\"line\":10,\"character\":4}}");
    private static final byte[] TOKENS_REQUEST = request("textDocument/semanticTokens/full", DOCUMENT + "}");

    private static final TextDocumentIdentifier IDENTIFIER = TextDocumentIdentifier.of(LspText.URI);
    private static final LspCommand ASK_COMPLETION =
            LspCommand.Request.of(LspText.ID, Requests.COMPLETION, CompletionParams.of(IDENTIFIER, Position.of(10, 4)));
    private static final LspCommand ASK_TOKENS =
            LspCommand.Request.of(LspText.ID, Requests.SEMANTIC_TOKENS, SemanticTokensParams.of(IDENTIFIER));

    private final LspClientEngine client = new LspClientEngine(LspConfig.DEFAULTS);
    private final LspServerEngine server = new LspServerEngine(LspConfig.DEFAULTS);

    LspEngines() {
        client.send(
                LspCommand.Request.of(
                        0,
                        Requests.INITIALIZE,
                        RawJson.parse("{\"processId\":null,\"rootUri\":null,\"capabilities\":{}}")
                                .as(InitializeParams.CODEC)),
                0);
        carry(client, server);
        server.poll();
        server.send(
                new LspCommand.Respond<>(
                        RpcId.of(0),
                        Requests.INITIALIZE,
                        RawJson.parse("{\"capabilities\":{\"completionProvider\":{},\"semanticTokensProvider\":"
                                        + "{\"legend\":{\"tokenTypes\":[],\"tokenModifiers\":[]},\"full\":true}}}")
                                .as(InitializeResult.CODEC)),
                0);
        carry(server, client);
        client.poll();
        carry(client, server);
        server.poll();
    }

    private static void carry(LspEngine from, LspEngine to) {
        for (ByteBuffer part = from.transmit(); part != null; part = from.transmit()) {
            byte[] copy = new byte[part.remaining()];
            part.get(copy);
            to.receive(ByteBuffer.wrap(copy), 0);
        }
    }

    private static byte[] request(String method, String params) {
        return LspText.framed("{\"jsonrpc\":\"2.0\",\"id\":" + LspText.ID + ",\"method\":\"" + method + "\",\"params\":"
                + params + "}");
    }

    /** What the client reads of a message; what it answers was asked for before. */
    Object decode(LspText text, byte[] framed) {
        if (text != LspText.DIAGNOSTICS) {
            client.send(text == LspText.TOKENS ? ASK_TOKENS : ASK_COMPLETION, 0);
            drain(client);
        }
        client.receive(ByteBuffer.wrap(framed), 0);
        LspEvent event = client.poll();
        if (event instanceof LspEvent.NotificationReceived<?> told) {
            return Objects.requireNonNull(told.params());
        }
        return Objects.requireNonNull(((LspEvent.ResultReceived<?>) Objects.requireNonNull(event)).result());
    }

    /** How many octets the server sends for a message; what it answers was asked for before. */
    long encode(LspText text, Object message) {
        if (text != LspText.DIAGNOSTICS) {
            server.receive(ByteBuffer.wrap(text == LspText.TOKENS ? TOKENS_REQUEST : COMPLETION_REQUEST), 0);
            server.poll();
        }
        server.send(
                switch (text) {
                    case DIAGNOSTICS ->
                        new LspCommand.Notify<>(Notifications.PUBLISH_DIAGNOSTICS, (PublishDiagnosticsParams) message);
                    case COMPLETIONS ->
                        new LspCommand.Respond<>(RpcId.of(LspText.ID), Requests.COMPLETION, (CompletionList) message);
                    case TOKENS ->
                        new LspCommand.Respond<>(
                                RpcId.of(LspText.ID), Requests.SEMANTIC_TOKENS, (SemanticTokens) message);
                },
                0);
        return drain(server);
    }

    private static long drain(LspEngine engine) {
        long octets = 0;
        for (ByteBuffer part = engine.transmit(); part != null; part = engine.transmit()) {
            octets += part.remaining();
        }
        return octets;
    }

    // --- what a message is worth: each value is read once ---

    static long worth(Object message) {
        long sum = 0;
        if (message instanceof PublishDiagnosticsParams diagnostics) {
            sum += diagnostics.uri().length() + Objects.requireNonNullElse(diagnostics.version(), 0);
            for (Diagnostic each : diagnostics.diagnostics()) {
                sum += worth(each);
            }
        } else if (message instanceof CompletionList list) {
            sum += list.isIncomplete() ? 1 : 0;
            for (CompletionItem each : list.items()) {
                sum += worth(each);
            }
        } else {
            SemanticTokens tokens = (SemanticTokens) message;
            sum += length(tokens.resultId());
            for (int i = 0; i < tokens.data().size(); i++) {
                sum += tokens.data().get(i);
            }
        }
        return sum;
    }

    private static long worth(Diagnostic it) {
        long sum = worth(it.range()) + length(it.source()) + worth(it.message());
        sum += it.severity() == null ? 0 : it.severity().value();
        sum += it.code() == null ? 0 : length(((IntegerOrString.Text) it.code()).value());
        sum += it.tags() == null ? 0 : it.tags().get(0).value();
        if (it.relatedInformation() != null) {
            for (DiagnosticRelatedInformation each : it.relatedInformation()) {
                sum += each.message().length()
                        + each.location().uri().length()
                        + worth(each.location().range());
            }
        }
        return sum;
    }

    private static long worth(CompletionItem it) {
        long sum = it.label().length() + length(it.detail()) + length(it.sortText()) + length(it.filterText());
        sum += it.kind() == null ? 0 : it.kind().value();
        sum += it.insertTextFormat() == null ? 0 : it.insertTextFormat().value();
        sum += it.documentation() == null ? 0 : worth(it.documentation());
        if (it.textEdit() instanceof TextEdit edit) {
            sum += edit.newText().length() + worth(edit.range());
        }
        if (it.data() != null) {
            sum += it.data().get("pid").stringValue().length()
                    + it.data().get("rid").stringValue().length();
        }
        return sum;
    }

    private static long worth(StringOrMarkupContent text) {
        return text instanceof MarkupContent markup
                ? markup.kind().value().length() + markup.value().length()
                : length(((StringOrMarkupContent.Text) text).value());
    }

    private static long worth(Range range) {
        return (long) range.start().line()
                + range.start().character()
                + range.end().line()
                + range.end().character();
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
