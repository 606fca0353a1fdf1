package dev.sansio.lsp;

import static dev.sansio.lsp.Frames.frames;

import dev.sansio.lsp.base.BaseLimits;
import dev.sansio.lsp.json.RawJson;
import dev.sansio.lsp.jsonrpc.JsonRpcLimits;
import dev.sansio.lsp.jsonrpc.RpcId;
import dev.sansio.lsp.method.RequestMethod;
import dev.sansio.lsp.protocol.InitializeParams;
import dev.sansio.lsp.protocol.InitializeResult;
import dev.sansio.lsp.protocol.Notifications;
import dev.sansio.lsp.protocol.Requests;
import java.time.Duration;
import java.util.List;

/** Sessions to test with. */
final class Sessions {

    static final LspConfig CONFIG = LspConfig.DEFAULTS
            .withRpc(LspConfig.DEFAULTS
                    .rpc()
                    .withTimeout(Duration.ofSeconds(30))
                    .withBase(BaseLimits.DEFAULTS.withHeader(512).withContent(8192))
                    .withLimits(JsonRpcLimits.DEFAULTS.withUnreadReplies(8192)))
            .withLimits(LspLimits.DEFAULTS.withDocuments(4, 10_000, 100_000).withRegistrations(4, 4))
            .withCustomRequests("custom/ask");

    static final String SERVER_CAPABILITIES = "{\"textDocumentSync\":2,\"hoverProvider\":true,"
            + "\"completionProvider\":{\"resolveProvider\":true},\"referencesProvider\":{},\"definitionProvider\":false,"
            + "\"documentSymbolProvider\":true}";

    static final String CLIENT_CAPABILITIES = "{\"workspace\":{\"configuration\":true,\"applyEdit\":false,"
            + "\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}},"
            + "\"textDocument\":{\"hover\":{\"dynamicRegistration\":true},\"rename\":{}},"
            + "\"window\":{\"workDoneProgress\":true},"
            + "\"general\":{\"positionEncodings\":[\"utf-8\",\"utf-16\"]}}";

    static final InitializeParams INITIALIZE = RawJson.parse("{\"processId\":null,\"rootUri\":null,\"trace\":\"off\","
                    + "\"capabilities\":" + CLIENT_CAPABILITIES + "}")
            .as(InitializeParams.CODEC);

    static final InitializeResult INITIALIZED =
            RawJson.parse("{\"capabilities\":" + SERVER_CAPABILITIES + "}").as(InitializeResult.CODEC);

    private Sessions() {}

    static String initialize() {
        return call(
                "0",
                "initialize",
                RawJson.of(InitializeParams.CODEC, INITIALIZE).text());
    }

    static String initializeResult() {
        return result("0", "{\"capabilities\":" + SERVER_CAPABILITIES + "}");
    }

    static String call(String id, String method, String params) {
        return frames(
                "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    static String tell(String method, String params) {
        return frames("{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":" + params + "}");
    }

    static String result(String id, String result) {
        return frames("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"result\":" + result + "}");
    }

    static String error(String id, int code) {
        return frames("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"error\":{\"code\":" + code + ",\"message\":\"no\"}}");
    }

    static String open(String uri, int version, String text) {
        return tell(
                "textDocument/didOpen",
                "{\"textDocument\":{\"uri\":\"" + uri + "\",\"languageId\":\"java\",\"version\":" + version
                        + ",\"text\":\"" + text + "\"}}");
    }

    static <P, R> LspCommand ask(long id, RequestMethod<P, R> method, String params) {
        return LspCommand.Request.of(id, method, RawJson.parse(params).as(method.params()));
    }

    /** A server that answers what leads through the session. */
    static List<LspCommand> serve(LspEvent event) {
        if (!(event instanceof LspEvent.RequestReceived<?> request)) {
            return List.of();
        }
        if (request.method().equals(Requests.INITIALIZE)) {
            return List.of(new LspCommand.Respond<>(request.id(), Requests.INITIALIZE, INITIALIZED));
        }
        return request.method().equals(Requests.SHUTDOWN)
                ? List.of(new LspCommand.Respond<>(request.id(), Requests.SHUTDOWN, null))
                : List.of();
    }

    static LspCommand begin() {
        return new LspCommand.Request<>(RpcId.of(0), Requests.INITIALIZE, INITIALIZE, null);
    }

    static LspCommand shutdown(long id) {
        return LspCommand.Request.of(id, Requests.SHUTDOWN, null);
    }

    static LspCommand exit() {
        return new LspCommand.Notify<>(Notifications.EXIT, null);
    }
}
