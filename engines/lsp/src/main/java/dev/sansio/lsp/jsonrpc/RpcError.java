package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.RawJson;
import org.jspecify.annotations.Nullable;

/**
 * Why a request has no result (section 5.1).
 *
 * @param code what happened: one of the constants here, or one of the method
 * @param message the same for people
 * @param data more about it, or null
 */
public record RpcError(int code, String message, @Nullable RawJson data) implements JsonValue {

    /** The text is no JSON. */
    public static final int PARSE_ERROR = -32700;

    /** The JSON is no request. */
    public static final int INVALID_REQUEST = -32600;

    /** There is no such method. */
    public static final int METHOD_NOT_FOUND = -32601;

    /** The parameters are not those of the method. */
    public static final int INVALID_PARAMS = -32602;

    /** Something went wrong within. */
    public static final int INTERNAL_ERROR = -32603;

    /** More requests are open than the receiver admits: a server error of its own. */
    public static final int TOO_MANY_REQUESTS = -32000;

    /** LSP: a request before {@code initialize}. */
    public static final int SERVER_NOT_INITIALIZED = -32002;

    /** LSP: a request failed although it was right. */
    public static final int REQUEST_FAILED = -32803;

    /** LSP: the server has cancelled the request by itself. */
    public static final int SERVER_CANCELLED = -32802;

    /** LSP: the content has changed, and a result would be outdated. */
    public static final int CONTENT_MODIFIED = -32801;

    /** LSP: the request was cancelled by who has sent it. */
    public static final int REQUEST_CANCELLED = -32800;

    /** An error without data. */
    public static RpcError of(int code, String message) {
        return new RpcError(code, message, null);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject().name("code").number(code).name("message").string(message);
        if (data != null) {
            out.name("data").raw(data);
        }
        out.endObject();
    }
}
