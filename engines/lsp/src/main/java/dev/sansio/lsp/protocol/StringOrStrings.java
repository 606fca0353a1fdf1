package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (string|string[])}. */
public sealed interface StringOrStrings extends JsonValue
        permits StringOrStrings.Text, StringOrStrings.TextList {

    /** How it is read and written. */
    JsonType<StringOrStrings> CODEC = JsonType.of(StringOrStrings::read);

    /** {@code string}. */
    record Text(String value) implements StringOrStrings {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrStrings of(String value) {
        return new Text(value);
    }

    /** {@code string[]}. */
    record TextList(List<String> values) implements StringOrStrings {

        public TextList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, (each, to) -> to.string(each));
        }
    }

    /** One of this kind. */
    static StringOrStrings of(List<String> values) {
        return new TextList(values);
    }

    /** Reads one. */
    static StringOrStrings read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case ARRAY -> new TextList(in.list(JsonReader::string));
            default -> throw in.mismatch("StringOrStrings");
        };
    }
}
