package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|[uinteger,uinteger])}. */
public sealed interface StringOrOffsets extends JsonValue
        permits StringOrOffsets.Text, StringOrOffsets.Offsets {

    /** How it is read and written. */
    JsonType<StringOrOffsets> CODEC = JsonType.of(StringOrOffsets::read);

    /** {@code string}. */
    record Text(String value) implements StringOrOffsets {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrOffsets of(String value) {
        return new Text(value);
    }

    /** {@code [uinteger,uinteger]}. */
    record Offsets(int start, int end) implements StringOrOffsets {

        @Override
        public void write(JsonWriter out) {
            out.beginArray().number(start).number(end).endArray();
        }
    }

    /** One of this kind. */
    static StringOrOffsets of(int start, int end) {
        return new Offsets(start, end);
    }

    /** Reads one. */
    static StringOrOffsets read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case ARRAY -> in.pair(Offsets::new);
            default -> throw in.mismatch("StringOrOffsets");
        };
    }
}
