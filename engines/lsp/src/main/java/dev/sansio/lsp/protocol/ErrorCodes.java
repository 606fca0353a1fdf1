package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code ErrorCodes}.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record ErrorCodes(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<ErrorCodes> CODEC = JsonType.of(ErrorCodes::read);

    /** {@code -32700}. */
    public static final ErrorCodes PARSE_ERROR = new ErrorCodes(-32700);

    /** {@code -32600}. */
    public static final ErrorCodes INVALID_REQUEST = new ErrorCodes(-32600);

    /** {@code -32601}. */
    public static final ErrorCodes METHOD_NOT_FOUND = new ErrorCodes(-32601);

    /** {@code -32602}. */
    public static final ErrorCodes INVALID_PARAMS = new ErrorCodes(-32602);

    /** {@code -32603}. */
    public static final ErrorCodes INTERNAL_ERROR = new ErrorCodes(-32603);

    /** {@code -32002}. */
    public static final ErrorCodes SERVER_NOT_INITIALIZED = new ErrorCodes(-32002);

    /** {@code -32001}. */
    public static final ErrorCodes UNKNOWN_ERROR_CODE = new ErrorCodes(-32001);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static ErrorCodes of(int value) {
        return switch (value) {
            case -32700 -> PARSE_ERROR;
            case -32600 -> INVALID_REQUEST;
            case -32601 -> METHOD_NOT_FOUND;
            case -32602 -> INVALID_PARAMS;
            case -32603 -> INTERNAL_ERROR;
            case -32002 -> SERVER_NOT_INITIALIZED;
            case -32001 -> UNKNOWN_ERROR_CODE;
            default -> new ErrorCodes(value);
        };
    }

    /** Reads one. */
    public static ErrorCodes read(JsonReader in) {
        return of(in.integer());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case -32700 -> "ParseError";
            case -32600 -> "InvalidRequest";
            case -32601 -> "MethodNotFound";
            case -32602 -> "InvalidParams";
            case -32603 -> "InternalError";
            case -32002 -> "ServerNotInitialized";
            case -32001 -> "UnknownErrorCode";
            default -> Integer.toString(value);
        };
    }
}
