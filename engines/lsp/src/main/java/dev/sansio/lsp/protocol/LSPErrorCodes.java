package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code LSPErrorCodes}.
 *
 * <p>Other values than these are allowed.
 *
 * @param value as it is written
 */
public record LSPErrorCodes(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<LSPErrorCodes> CODEC = JsonType.of(LSPErrorCodes::read);

    /** {@code -32803}. */
    public static final LSPErrorCodes REQUEST_FAILED = new LSPErrorCodes(-32803);

    /** {@code -32802}. */
    public static final LSPErrorCodes SERVER_CANCELLED = new LSPErrorCodes(-32802);

    /** {@code -32801}. */
    public static final LSPErrorCodes CONTENT_MODIFIED = new LSPErrorCodes(-32801);

    /** {@code -32800}. */
    public static final LSPErrorCodes REQUEST_CANCELLED = new LSPErrorCodes(-32800);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static LSPErrorCodes of(int value) {
        return switch (value) {
            case -32803 -> REQUEST_FAILED;
            case -32802 -> SERVER_CANCELLED;
            case -32801 -> CONTENT_MODIFIED;
            case -32800 -> REQUEST_CANCELLED;
            default -> new LSPErrorCodes(value);
        };
    }

    /** Reads one. */
    public static LSPErrorCodes read(JsonReader in) {
        return of(in.integer());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case -32803 -> "RequestFailed";
            case -32802 -> "ServerCancelled";
            case -32801 -> "ContentModified";
            case -32800 -> "RequestCancelled";
            default -> Integer.toString(value);
        };
    }
}
