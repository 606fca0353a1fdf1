package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code (boolean|{})}. */
public sealed interface BooleanOrObject extends JsonValue
        permits BooleanOrObject.Flag, BooleanOrObject.Members {

    /** How it is read and written. */
    JsonType<BooleanOrObject> CODEC = JsonType.of(BooleanOrObject::read);

    /** {@code boolean}. */
    record Flag(boolean value) implements BooleanOrObject {

        @Override
        public void write(JsonWriter out) {
            out.bool(value);
        }
    }

    /** One of this kind. */
    static BooleanOrObject of(boolean value) {
        return new Flag(value);
    }

    /** {@code {}}. */
    record Members(Map<String, JsonNode> extra) implements BooleanOrObject {

        public Members {
            extra = Copies.map(extra);
        }

        @Override
        public void write(JsonWriter out) {
            out.beginObject().extra(extra).endObject();
        }
    }

    /** One of this kind. */
    static BooleanOrObject of(Map<String, JsonNode> extra) {
        return new Members(extra);
    }

    /** Reads one. */
    static BooleanOrObject read(JsonReader in) {
        return switch (in.peek()) {
            case BOOLEAN -> new Flag(in.bool());
            case OBJECT -> new Members(in.map(JsonReader::tree));
            default -> throw in.mismatch("BooleanOrObject");
        };
    }
}
