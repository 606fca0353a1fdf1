package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (string|MarkedStringWithLanguage)}. */
public sealed interface MarkedString extends HoverContents
        permits MarkedString.Text, MarkedStringWithLanguage {

    /** How it is read and written. */
    JsonType<MarkedString> CODEC = JsonType.of(MarkedString::read);

    /** {@code string}. */
    record Text(String value) implements MarkedString {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static MarkedString of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static MarkedString read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case OBJECT -> MarkedStringWithLanguage.read(in);
            default -> throw in.mismatch("MarkedString");
        };
    }
}
