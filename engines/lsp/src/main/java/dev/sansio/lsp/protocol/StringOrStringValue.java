package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|StringValue)}. */
public sealed interface StringOrStringValue extends JsonValue
        permits StringOrStringValue.Text, StringValue {

    /** How it is read and written. */
    JsonType<StringOrStringValue> CODEC = JsonType.of(StringOrStringValue::read);

    /** {@code string}. */
    record Text(String value) implements StringOrStringValue {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrStringValue of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static StringOrStringValue read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case OBJECT -> StringValue.read(in);
            default -> throw in.mismatch("StringOrStringValue");
        };
    }
}
