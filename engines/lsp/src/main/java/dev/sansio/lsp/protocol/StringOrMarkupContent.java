package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|MarkupContent)}. */
public sealed interface StringOrMarkupContent extends JsonValue
        permits StringOrMarkupContent.Text, MarkupContent {

    /** How it is read and written. */
    JsonType<StringOrMarkupContent> CODEC = JsonType.of(StringOrMarkupContent::read);

    /** {@code string}. */
    record Text(String value) implements StringOrMarkupContent {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrMarkupContent of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static StringOrMarkupContent read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case OBJECT -> MarkupContent.read(in);
            default -> throw in.mismatch("StringOrMarkupContent");
        };
    }
}
