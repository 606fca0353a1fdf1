package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;

/** {@code (Pattern|RelativePattern)}. */
public sealed interface GlobPattern extends JsonValue
        permits GlobPattern.Text, RelativePattern {

    /** How it is read and written. */
    JsonType<GlobPattern> CODEC = JsonType.of(GlobPattern::read);

    /** {@code Pattern}. */
    record Text(String value) implements GlobPattern {

        @Override
        public void write(JsonWriter out) {
            out.string(value);
        }
    }

    /** One of this kind. */
    static GlobPattern of(String value) {
        return new Text(value);
    }

    /** Reads one. */
    static GlobPattern read(JsonReader in) {
        return switch (in.peek()) {
            case STRING -> new Text(in.string());
            case OBJECT -> RelativePattern.read(in);
            default -> throw in.mismatch("GlobPattern");
        };
    }
}
