package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (MarkupContent|MarkedString|MarkedString[])}. */
public sealed interface HoverContents extends JsonValue
        permits MarkupContent, MarkedString, HoverContents.MarkedStringList {

    /** How it is read and written. */
    JsonType<HoverContents> CODEC = JsonType.of(HoverContents::read);

    /** {@code MarkedString[]}. */
    record MarkedStringList(List<MarkedString> values) implements HoverContents {

        public MarkedStringList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, MarkedString::write);
        }
    }

    /** One of this kind. */
    static HoverContents of(List<MarkedString> values) {
        return new MarkedStringList(values);
    }

    /** Reads one. */
    static HoverContents read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Choices.HOVER_CONTENTS_OBJECTS.read(in);
            case STRING -> MarkedString.read(in);
            case ARRAY -> new MarkedStringList(in.list(MarkedString::read));
            default -> throw in.mismatch("HoverContents");
        };
    }
}
