package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import java.util.List;

/** {@code (Location[]|DefinitionLink[])}. */
public sealed interface TypeDefinitionPartialResult extends JsonValue
        permits TypeDefinitionPartialResult.LocationList, TypeDefinitionPartialResult.LocationLinkList {

    /** How it is read and written. */
    JsonType<TypeDefinitionPartialResult> CODEC = JsonType.of(TypeDefinitionPartialResult::read);

    /** {@code Location[]}. */
    record LocationList(List<Location> values) implements TypeDefinitionPartialResult {

        public LocationList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, Location::write);
        }
    }

    /** {@code DefinitionLink[]}. */
    record LocationLinkList(List<LocationLink> values) implements TypeDefinitionPartialResult {

        public LocationLinkList {
            values = Copies.list(values);
        }

        @Override
        public void write(JsonWriter out) {
            out.list(values, LocationLink::write);
        }
    }

    /** Reads one. */
    static TypeDefinitionPartialResult read(JsonReader in) {
        return switch (in.peek()) {
            case ARRAY -> Choices.TYPE_DEFINITION_PARTIAL_RESULT_ARRAYS.read(in);
            default -> throw in.mismatch("TypeDefinitionPartialResult");
        };
    }
}
