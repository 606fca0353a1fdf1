package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Location[]|DefinitionLink[])}. */
public sealed interface DefinitionPartialResult extends JsonValue
        permits DefinitionPartialResult.LocationList, DefinitionPartialResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<DefinitionPartialResult> CODEC = JsonType.of(DefinitionPartialResult::read);

    /** {@code Location[]}. */
    record LocationList(List<Location> values) implements DefinitionPartialResult {

        public LocationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, Location::write);
        }
    }

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements DefinitionPartialResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** Reads one. */
    static DefinitionPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.DEFINITION_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("DefinitionPartialResult");
        };
    }
}
