package dev.sansio.benchmarks.lsp;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** LSP4J's frames and messages. */
final class Lsp4j {

    private final MessageJsonHandler handler;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final StreamMessageConsumer consumer;
    private @Nullable Message read;

    Lsp4j(LspText text) {
        Map<String, JsonRpcMethod> methods = new HashMap<>(ServiceEndpoints.getSupportedMethods(LanguageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(LanguageServer.class));
        handler = new MessageJsonHandler(methods);
        String method = text == LspText.TOKENS ? "textDocument/semanticTokens/full" : "textDocument/completion";
        handler.setMethodProvider(id -> method);
        consumer = new StreamMessageConsumer(out, handler);
    }

    /** What is read of a frame. */
    Message decode(byte[] framed) {
        new StreamMessageProducer(new ByteArrayInputStream(framed), handler).listen(message -> read = message);
        return Objects.requireNonNull(read);
    }

    /** How many octets are written for a message. */
    long encode(Message message) {
        out.reset();
        consumer.consume(message);
        return out.size();
    }

    // --- what a message is worth: each value is read once ---

    static long worth(Message message) {
        Object value = message instanceof NotificationMessage told
                ? told.getParams()
                : ((ResponseMessage) message).getResult();
        value = value instanceof Either<?, ?> either ? either.get() : value;
        long sum = 0;
        if (value instanceof PublishDiagnosticsParams diagnostics) {
            sum += diagnostics.getUri().length() + diagnostics.getVersion();
            for (Diagnostic each : diagnostics.getDiagnostics()) {
                sum += worth(each);
            }
        } else if (value instanceof CompletionList list) {
            sum += list.isIncomplete() ? 1 : 0;
            for (CompletionItem each : list.getItems()) {
                sum += worth(each);
            }
        } else {
            SemanticTokens tokens = (SemanticTokens) value;
            sum += length(tokens.getResultId());
            for (Integer each : tokens.getData()) {
                sum += each;
            }
        }
        return sum;
    }

    private static long worth(Diagnostic it) {
        long sum = worth(it.getRange()) + length(it.getSource()) + worth(it.getMessage());
        sum += it.getSeverity() == null ? 0 : it.getSeverity().getValue();
        sum += it.getCode() == null ? 0 : length(it.getCode().getLeft());
        sum += it.getTags() == null ? 0 : it.getTags().get(0).getValue();
        if (it.getRelatedInformation() != null) {
            for (DiagnosticRelatedInformation each : it.getRelatedInformation()) {
                sum += each.getMessage().length()
                        + each.getLocation().getUri().length()
                        + worth(each.getLocation().getRange());
            }
        }
        return sum;
    }

    private static long worth(CompletionItem it) {
        long sum = length(it.getLabel()) + length(it.getDetail()) + length(it.getSortText());
        sum += length(it.getFilterText());
        sum += it.getKind() == null ? 0 : it.getKind().getValue();
        sum += it.getInsertTextFormat() == null ? 0 : it.getInsertTextFormat().getValue();
        sum += it.getDocumentation() == null ? 0 : worth(it.getDocumentation());
        if (it.getTextEdit() != null) {
            TextEdit edit = it.getTextEdit().getLeft();
            sum += edit.getNewText().length() + worth(edit.getRange());
        }
        if (it.getData() instanceof JsonObject data) {
            sum += data.get("pid").getAsString().length()
                    + data.get("rid").getAsString().length();
        }
        return sum;
    }

    private static long worth(Either<String, MarkupContent> text) {
        return text.isRight()
                ? text.getRight().getKind().length()
                        + text.getRight().getValue().length()
                : text.getLeft().length();
    }

    private static long worth(Range range) {
        return (long) range.getStart().getLine()
                + range.getStart().getCharacter()
                + range.getEnd().getLine()
                + range.getEnd().getCharacter();
    }

    private static long length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
