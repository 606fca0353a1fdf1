package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|boolean)}. */
public sealed interface StringOrBoolean extends JsonValue
        permits StringOrBoolean.Text, StringOrBoolean.Flag {

    /** How it is read and written. */
    JsonType<StringOrBoolean> CODEC = JsonType.of(StringOrBoolean::read);

    /** {@code string}. */
    record Text(String value) implements StringOrBoolean {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrBoolean of(String value) {
        return new Text(value);
    }

    /** {@code boolean}. */
    record Flag(boolean value) implements StringOrBoolean {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static StringOrBoolean of(boolean value) {
        return new Flag(value);
    }

    /** Reads one. */
    static StringOrBoolean read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case BOOLEAN -> new Flag(in.bool());
            default -> throw in.mismatch("StringOrBoolean");
        };
    }
}
