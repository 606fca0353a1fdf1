package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code MessageType}:
 * in {@link LogMessageParams},
 * in {@link ShowMessageParams},
 * in {@link ShowMessageRequestParams}.
 *
 * @param value as it is written
 */
public record MessageType(int value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<MessageType> CODEC = JsonType.of(MessageType::read);

    /** {@code 1}. */
    public static final MessageType ERROR = new MessageType(1);

    /** {@code 2}. */
    public static final MessageType WARNING = new MessageType(2);

    /** {@code 3}. */
    public static final MessageType INFO = new MessageType(3);

    /** {@code 4}. */
    public static final MessageType LOG = new MessageType(4);

    /** {@code 5}. */
    public static final MessageType DEBUG = new MessageType(5);

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static MessageType of(int value) {
        return switch (value) {
            case 1 -> ERROR;
            case 2 -> WARNING;
            case 3 -> INFO;
            case 4 -> LOG;
            case 5 -> DEBUG;
            default -> new MessageType(value);
        };
    }

    /** Reads one. */
    public static MessageType read(JsonReader in) {
        return of(in.uinteger());
    }

    @Override
    public void write(JsonWriter out) {
        out.number(value);
    }

    @Override
    public String toString() {
        return switch (value) {
            case 1 -> "Error";
            case 2 -> "Warning";
            case 3 -> "Info";
            case 4 -> "Log";
            case 5 -> "Debug";
            default -> Integer.toString(value);
        };
    }
}
