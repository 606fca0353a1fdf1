package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/**
 * {@code TraceValue}:
 * in {@link InitializeParamsBase},
 * in {@link SetTraceParams}.
 *
 * @param value as it is written
 */
public record TraceValue(String value) implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<TraceValue> CODEC = JsonType.of(TraceValue::read);

    /** {@code off}. */
    public static final TraceValue OFF = new TraceValue("off");

    /** {@code messages}. */
    public static final TraceValue MESSAGES = new TraceValue("messages");

    /** {@code verbose}. */
    public static final TraceValue VERBOSE = new TraceValue("verbose");

    /** The value that is written like this: one of the constants, or a value of its own. */
    public static TraceValue of(String value) {
        return switch (value) {
            case "off" -> OFF;
            case "messages" -> MESSAGES;
            case "verbose" -> VERBOSE;
            default -> new TraceValue(value);
        };
    }

    /** Reads one. */
    public static TraceValue read(JsonReader in) {
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
