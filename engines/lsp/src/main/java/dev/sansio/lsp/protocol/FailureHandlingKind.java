package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code FailureHandlingKind}:
 * in {@link WorkspaceEditClientCapabilities}.
 *
 * @param value as it is written
 */
public record FailureHandlingKind(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<FailureHandlingKind> CODEC = JsonType.of(FailureHandlingKind::read);

    /** {@code abort}. */
    public static final FailureHandlingKind ABORT = new FailureHandlingKind("abort");

    /** {@code transactional}. */
    public static final FailureHandlingKind TRANSACTIONAL = new FailureHandlingKind("transactional");

    /** {@code textOnlyTransactional}. */
    public static final FailureHandlingKind TEXT_ONLY_TRANSACTIONAL = new FailureHandlingKind("textOnlyTransactional");

    /** {@code undo}. */
    public static final FailureHandlingKind UNDO = new FailureHandlingKind("undo");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static FailureHandlingKind of(String value) {
        return switch (value) {
            case "abort" -> ABORT;
            case "transactional" -> TRANSACTIONAL;
            case "textOnlyTransactional" -> TEXT_ONLY_TRANSACTIONAL;
            case "undo" -> UNDO;
            default -> new FailureHandlingKind(value);
        };
    }

    /** Reads one. */
    public static FailureHandlingKind read(JsonReader in) {
        return of(in.string());
    }

    @Override
    public void write(JsonWriter out) {
        out.string(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
