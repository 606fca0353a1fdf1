package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (string|InlayHintLabelPart[])}. */
public sealed interface StringOrInlayHintLabelParts extends JsonValue
        permits StringOrInlayHintLabelParts.Text, StringOrInlayHintLabelParts.InlayHintLabelPartList {

    /** How it is read and written. */
    JsonType<StringOrInlayHintLabelParts> CODEC = JsonType.of(StringOrInlayHintLabelParts::read);

    /** {@code string}. */
    record Text(String value) implements StringOrInlayHintLabelParts {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static StringOrInlayHintLabelParts of(String value) {
        return new Text(value);
    }

    /** {@code InlayHintLabelPart[]}. */
    record InlayHintLabelPartList(List<InlayHintLabelPart> values) implements StringOrInlayHintLabelParts {

        public InlayHintLabelPartList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, InlayHintLabelPart::write);
        }
    }

    /** One of this kind. */
    static StringOrInlayHintLabelParts of(List<InlayHintLabelPart> values) {
        return new InlayHintLabelPartList(values);
    }

    /** Reads one. */
    static StringOrInlayHintLabelParts read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case ARRAY -> new InlayHintLabelPartList(in.list(InlayHintLabelPart::read));
            default -> throw in.mismatch("StringOrInlayHintLabelParts");
        };
    }
}
