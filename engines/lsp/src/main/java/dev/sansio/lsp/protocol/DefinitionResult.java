package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Definition|DefinitionLink[])}. */
public sealed interface DefinitionResult extends JsonValue
        permits Definition, DefinitionResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<DefinitionResult> CODEC = JsonType.of(DefinitionResult::read);

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements DefinitionResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** One of this kind. */
    static DefinitionResult of(List<LocationLink> values) {
        return new LocationLinkList(values);
    }

    /** Reads one. */
    static DefinitionResult read(JsonReader in) {
        return switch (in.peek()) {
            case OBJECT -> Location.read(in);
            case ARRAY -> Choices.DEFINITION_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DefinitionResult");
        };
    }
}
