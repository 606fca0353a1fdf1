package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (integer|string)}. */
public sealed interface IntegerOrString extends JsonValue
        permits IntegerOrString.Int, IntegerOrString.Text {

    /** How it is read and written. */
    JsonType<IntegerOrString> CODEC = JsonType.of(IntegerOrString::read);

    /** {@code integer}. */
    record Int(int value) implements IntegerOrString {

        @Override
        public void write(JsonWriter out) {
            out.number(value);
        }
    }

    /** One of this kind. */
    static IntegerOrString of(int value) {
        return new Int(value);
    }

    /** {@code string}. */
    record Text(String value) implements IntegerOrString {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static IntegerOrString of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static IntegerOrString read(JsonReader in) {
        return switch (in.peek()) {
            case NUMBER -> new Int(in.integer());
            case STRING -> new Text(in.string());
            default -> throw in.mismatch("IntegerOrString");
        };
    }
}
